package pk.itregistry.registry.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.AlikeNames;

/**
 * Who else holds, or states, what an application states: firms whose registration lives, and other
 * applications that were handed in and have not ended.
 */
@ApplicationScoped
class Rivals {
  private static final String LIVE = " AND f.state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')";

  private static final String FIRMS =
      "SELECT ?, f.id, f.name, NULL::uuid, NULL, false FROM firm f WHERE f.%s = ?" + LIVE;

  // Firms of one owner may share an account.
  private static final String PAID_TO =
      "(SELECT ?, f.id, f.name, NULL::uuid, NULL, false FROM firm f WHERE f.payout_iban = ?"
          + " AND f.owner IS DISTINCT FROM (SELECT own.applicant FROM application own"
          + " WHERE own.id = ?)"
          + LIVE
          + " ORDER BY f.id LIMIT 3)";

  // What has lapsed has ended, though nobody wrote it down.
  private static final String APPLICATIONS =
      "(SELECT ?, NULL::uuid, NULL, a.id, a.applicant,"
          + " a.state IN ('INITIALLY_APPROVED', 'FEE_PAID') AS approved FROM application a"
          + " WHERE a.%s = ? AND a.id <> ? AND (a.state IN ('SUBMITTED', 'FEE_PAID')"
          + " OR a.state IN ('RETURNED', 'INITIALLY_APPROVED') AND a.state_since > ?)"
          + " ORDER BY approved DESC, a.id LIMIT 3)";

  private static final String ALL =
      String.join(
          " UNION ALL ",
          FIRMS.formatted("ntn"),
          FIRMS.formatted("cuin"),
          FIRMS.formatted("cnic"),
          PAID_TO,
          APPLICATIONS.formatted("ntn"),
          APPLICATIONS.formatted("cuin"),
          APPLICATIONS.formatted("cnic"));

  private final Database database;
  private final AlikeNames alikeNames;

  Rivals(Database database, AlikeNames alikeNames) {
    this.database = database;
    this.alikeNames = alikeNames;
  }

  /** What another has too. */
  enum Shared {
    NTN,
    CUIN,
    CNIC,
    NAME,
    NEAR_NAME,
    ACCOUNT
  }

  /** Another firm or another application. */
  sealed interface Rival {
    Shared shared();
  }

  /** A firm of the register, which anybody may know. */
  record Registered(Shared shared, FirmId firm, String name) implements Rival {}

  /**
   * Another application, of which only registrars and its own applicant may know more.
   *
   * @param approved whether it holds the number until it ends
   */
  record Applied(Shared shared, ApplicationId application, PersonId applicant, boolean approved)
      implements Rival {}

  /** What they are to an application on a day: nothing, once it has ended. */
  Obstacles of(Application application, LocalDate today) {
    return of(application.id(), application.particulars(), application.endedOn(today), today);
  }

  /** As {@link #of(Application, LocalDate)}, where the application is not at hand. */
  Obstacles of(ApplicationId application, Particulars stated, boolean ended, LocalDate today) {
    return new Obstacles(
        stated,
        ended
            ? List.of()
            // all is looked for on one connection
            : QuarkusTransaction.joiningExisting().call(() -> find(application, stated, today)));
  }

  private List<Rival> find(ApplicationId application, Particulars stated, LocalDate today) {
    @Nullable String ntn = number(stated.ntn());
    @Nullable String cuin = number(stated.cuin());
    @Nullable String cnic = number(stated.cnic());
    UUID id = application.value();
    LocalDate edge = today.minusDays(ApplicationLife.DAYS_TO_LAPSE);
    List<Rival> found =
        new ArrayList<>(
            database.rows(
                ALL,
                Rivals::rival,
                Shared.NTN.name(),
                ntn,
                Shared.CUIN.name(),
                cuin,
                Shared.CNIC.name(),
                cnic,
                Shared.ACCOUNT.name(),
                number(stated.payoutIban()),
                id,
                Shared.NTN.name(),
                ntn,
                id,
                edge,
                Shared.CUIN.name(),
                cuin,
                id,
                edge,
                Shared.CNIC.name(),
                cnic,
                id,
                edge));
    String name = stated.name();
    if (name != null) {
      alikeNames.to(name, stated.kind(), null).forEach(alike -> found.add(named(alike)));
    }
    return List.copyOf(found);
  }

  private static Rival named(AlikeNames.Alike alike) {
    return new Registered(
        alike.same() ? Shared.NAME : Shared.NEAR_NAME, alike.firm(), alike.name());
  }

  private static Rival rival(ResultSet row) throws SQLException {
    Shared shared = Shared.valueOf(row.getString(1));
    UUID firm = row.getObject(2, UUID.class);
    return firm == null
        ? new Applied(
            shared,
            new ApplicationId(row.getObject(4, UUID.class)),
            new PersonId(row.getString(5)),
            row.getBoolean(6))
        : new Registered(shared, new FirmId(firm), row.getString(3));
  }

  /**
   * Lets one decision after the other be made on a number, until the transaction ends: of two
   * registrars who approve two applications at the same moment, the second sees what the first did.
   */
  void inTurn(Particulars stated) {
    // Always the tax number first, so that no two wait for each other.
    turn(Shared.NTN, number(stated.ntn()));
    turn(Shared.CUIN, number(stated.cuin()));
    turn(Shared.CNIC, number(stated.cnic()));
  }

  private void turn(Shared number, @Nullable String value) {
    if (value == null) {
      return;
    }
    database.row(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> value,
        "application " + number + " " + value);
  }

  private static @Nullable String number(@Nullable Ntn ntn) {
    return ntn == null ? null : ntn.number();
  }

  private static @Nullable String number(@Nullable Cuin cuin) {
    return cuin == null ? null : cuin.number();
  }

  private static @Nullable String number(@Nullable Iban iban) {
    return iban == null ? null : iban.value();
  }

  private static @Nullable String number(@Nullable Cnic cnic) {
    return cnic == null ? null : cnic.digits();
  }
}
