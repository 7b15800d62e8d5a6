package pk.itregistry.registry.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.OfficerState;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerNamed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerRevised;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.identity.OfficerId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;

/** A person who works for the country; always the same person, wherever and as what they work. */
@Entity
@EntityListeners(TellOnWrite.class)
class Officer implements Versioned, Told {
  @Id private UUID id;
  @Version private long version;

  @Column(updatable = false)
  private PersonId person;

  private String name;
  private @Nullable UUID office;
  private String[] duties;
  private LocalDate validFrom;
  private @Nullable LocalDate validUntil;
  private @Nullable LocalDate absentFrom;
  private @Nullable LocalDate absentUntil;

  private final transient Untold untold = new Untold();

  protected Officer() {}

  @SuppressWarnings("NullAway.Init") // stated by take
  Officer(OfficerRequest asked, LocalDate today) {
    this.id = OfficerId.fresh().value();
    this.person = asked.person();
    this.validFrom = today;
    take(asked.work(), "/work");
    untold.happened(OfficerNamed.class);
  }

  void revise(OfficerWork asked) {
    take(asked, "");
    untold.happened(OfficerRevised.class);
  }

  private void take(OfficerWork asked, String pointer) {
    name = asked.name();
    office = asked.office() == null ? null : asked.office().value();
    duties = asked.duties().stream().map(Enum::name).distinct().sorted().toArray(String[]::new);
    validFrom = asked.from() == null ? validFrom : asked.from();
    validUntil = asked.until();
    if (validUntil != null && !validFrom.isBefore(validUntil)) {
      Faults faults = new Faults();
      faults.add(pointer + "/until", "rule-after-from", "must lie after " + validFrom);
      faults.refuseRuleBroken();
    }
    absentFrom = asked.absence() == null ? null : asked.absence().from();
    absentUntil = asked.absence() == null ? null : asked.absence().until();
  }

  OfficerId id() {
    return new OfficerId(id);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public OfficerState told() {
    return new OfficerState(
        id(),
        version,
        person,
        name,
        office == null ? null : new OfficeId(office),
        List.of(duties),
        validFrom,
        validUntil,
        absentFrom,
        absentUntil);
  }

  @Override
  public Untold untold() {
    return untold;
  }
}
