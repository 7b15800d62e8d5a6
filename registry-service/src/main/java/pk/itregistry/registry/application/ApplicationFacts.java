package pk.itregistry.registry.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmKind;

/** What an act must know of an application before it has it in hand. */
@ApplicationScoped
class ApplicationFacts {
  private final Database database;

  ApplicationFacts(Database database) {
    this.database = database;
  }

  /** Whose application it is. */
  PersonId applicantOf(ApplicationId id) {
    return one("SELECT applicant FROM application WHERE id = ?", id)
        .map(PersonId::new)
        .orElseThrow(ApplicationFacts::unknown);
  }

  /** What kind of firm it is about. */
  FirmKind kindOf(ApplicationId id) {
    return one("SELECT kind FROM application WHERE id = ?", id)
        .map(FirmKind::valueOf)
        .orElseThrow(ApplicationFacts::unknown);
  }

  /** Where it stands on a day. */
  ApplicationState stateOf(ApplicationId id, LocalDate day) {
    return database
        .row(
            "SELECT state, state_since FROM application WHERE id = ?",
            row ->
                ApplicationLife.stateOn(
                    ApplicationState.valueOf(row.getString(1)),
                    row.getObject(2, LocalDate.class),
                    day),
            id.value())
        .orElseThrow(ApplicationFacts::unknown);
  }

  /** The payment of its fee, once it was paid. */
  Optional<PaymentReference> paymentOf(ApplicationId id) {
    return one(
            "SELECT fee_reference FROM application WHERE id = ? AND fee_reference IS NOT NULL", id)
        .map(PaymentReference::new);
  }

  private Optional<String> one(String sql, ApplicationId id) {
    return database.row(sql, row -> row.getString(1), id.value());
  }

  /** All that an application states, and the version of the questions that it answers. */
  Asked askedOf(ApplicationId id) {
    return QuarkusTransaction.joiningExisting()
        .call(() ->
            database.row(
                "SELECT * FROM application WHERE id = ?",
                row ->
                    new Asked(
                        new PersonId(row.getString("applicant")),
                        new Statement(
                            Particulars.read(row),
                            database.rows(Party.READ, Party::read, id.value())),
                        row.getInt("question_set")),
                id.value()))
        .orElseThrow(ApplicationFacts::unknown);
  }

  /**
   * An application as its questions see it.
   *
   * @param questionSet the version that it keeps to
   */
  record Asked(PersonId applicant, Statement statement, int questionSet) {}

  private static Refused unknown() {
    return new Refused(new NotFound("application"));
  }
}
