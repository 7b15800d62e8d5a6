package pk.itregistry.registry.office;

import static pk.itregistry.kernel.lifecycle.Lifecycle.step;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.registry.OfficeState;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeClosed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeOpened;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeRevised;
import pk.itregistry.kernel.identity.OfficeId;
import pk.itregistry.kernel.lifecycle.Lifecycle;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.event.TellOnWrite;
import pk.itregistry.plumbing.event.Told;
import pk.itregistry.plumbing.event.Untold;
import pk.itregistry.plumbing.http.Versioned;

/** An office and the provinces that it looks after; its code stays, and a closed one stays shut. */
@Entity
@EntityListeners(TellOnWrite.class)
class Office implements Versioned, Told {
  static final Lifecycle<State, Act> LIFE =
      Lifecycle.of(
          "office",
          State.OPEN,
          step(State.OPEN, Act.REVISE, State.OPEN, "admin", OfficeRevised.class),
          step(State.OPEN, Act.CLOSE, State.CLOSED, "admin", OfficeClosed.class));

  @Schema(name = "OfficeState")
  enum State {
    OPEN,
    CLOSED
  }

  @Schema(name = "OfficeAct")
  enum Act {
    REVISE,
    CLOSE
  }

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(updatable = false)
  private String code;

  private String name;
  private String[] provinces;

  private final transient Untold untold = new Untold();

  protected Office() {}

  Office(OfficeRequest asked) {
    this.id = OfficeId.fresh().value();
    this.state = LIFE.first();
    this.code = asked.code().value();
    this.name = asked.name();
    this.provinces = stored(asked.provinces());
    untold.happened(OfficeOpened.class);
  }

  void revise(OfficeRevision asked) {
    state = untold.pass(LIFE, state, Act.REVISE);
    name = asked.name();
    provinces = stored(asked.provinces());
  }

  void close() {
    state = untold.pass(LIFE, state, Act.CLOSE);
  }

  private static String[] stored(List<Province> provinces) {
    return provinces.stream().map(Enum::name).distinct().sorted().toArray(String[]::new);
  }

  OfficeId id() {
    return new OfficeId(id);
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public OfficeState told() {
    return new OfficeState(
        id(),
        version,
        code,
        name,
        Arrays.stream(provinces).map(Province::valueOf).map(Province::code).sorted().toList(),
        state == State.CLOSED);
  }

  @Override
  public Untold untold() {
    return untold;
  }
}
