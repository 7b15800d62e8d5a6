package pk.itregistry.registry.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.http.Versioned;
import pk.itregistry.registry.ChangeProblem.AddressChangedOften;

/** Where letters to a firm go; nowhere, while it has never said so. */
@Entity
class FirmLetterAddress implements Versioned {
  /** How often on a day, since each time somebody is written to who may not want it. */
  static final int MOST_ON_A_DAY = 5;

  @Id private UUID firmId;
  @Version private long version;
  private @Nullable String email;
  private @Nullable LocalDate changedOn;
  private int changesOnDay;

  @SuppressWarnings("NullAway.Init") // filled by the database
  protected FirmLetterAddress() {}

  FirmLetterAddress(FirmId firm, @Nullable Email email) {
    this.firmId = firm.value();
    this.email = email == null ? null : email.address();
  }

  /** From now on they go there. */
  void change(Email to, LocalDate today) {
    if (email != null && canonical(email).equals(canonical(to.address()))) {
      Faults faults = new Faults();
      faults.add("/email", "rule-nothing-changes", "is what stands in the register already");
      faults.refuseRuleBroken();
    }
    int before = today.equals(changedOn) ? changesOnDay : 0;
    if (before >= MOST_ON_A_DAY) {
      throw new Refused(new AddressChangedOften(MOST_ON_A_DAY));
    }
    email = to.address();
    changedOn = today;
    changesOnDay = before + 1;
  }

  private static String canonical(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  @Nullable Email email() {
    return email == null ? null : Email.of(email);
  }

  @Override
  public long version() {
    return version;
  }
}
