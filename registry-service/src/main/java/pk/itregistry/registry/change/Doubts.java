package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.FirmChange;
import pk.itregistry.registry.firm.LookAlikes;
import pk.itregistry.registry.firm.NameLikeness;

/**
 * What deserves a registrar's look at a change, whatever the rule of the day says: a name like
 * another firm's, an account to which another owner's firm is paid.
 */
@ApplicationScoped
class Doubts {
  private static final String LIVE = " AND f.state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')";

  private final Database database;
  private final BigDecimal near;

  Doubts(Database database, @ConfigProperty(name = "itr.near-name") BigDecimal near) {
    this.database = database;
    this.near = near;
  }

  /**
   * One doubt.
   *
   * @param pointer the field that it is about
   * @param firmId the other firm, where the reader may know it
   */
  @Schema(name = "ChangeDoubt")
  record Doubt(
      @Text(most = 40) String pointer,
      Code code,
      @Text(most = 1000) String detail,
      @Nullable FirmId firmId) {

    /** What is in doubt. */
    @Schema(name = "ChangeDoubtCode")
    enum Code {
      NAME_OF_ANOTHER_FIRM,
      NAME_NEAR_ANOTHER_FIRMS,
      NAME_OF_LOOK_ALIKE_LETTERS,
      ACCOUNT_OF_ANOTHER_FIRM
    }

    /** As the firm that asks may know it: to whom else an account belongs is not its business. */
    Doubt forTheFirm() {
      return code == Code.ACCOUNT_OF_ANOTHER_FIRM ? new Doubt(pointer, code, detail, null) : this;
    }
  }

  /** All that is in doubt about a change of a firm, as the register stands now. */
  List<Doubt> of(FirmId firm, FirmChange wanted) {
    return switch (wanted) {
      case FirmChange.Name it -> ofName(firm, it.name());
      case FirmChange.PayoutAccount it -> ofAccount(firm, it.iban());
      case FirmChange.Address _, FirmChange.Parties _ -> List.of();
    };
  }

  private List<Doubt> ofName(FirmId firm, String name) {
    String likeness = NameLikeness.of(name);
    List<Doubt> found = new ArrayList<>();
    if (LookAlikes.mixed(name)) {
      found.add(
          new Doubt(
              "/name",
              Doubt.Code.NAME_OF_LOOK_ALIKE_LETTERS,
              "A word of the name has letters of two scripts that are drawn alike; see that it is"
                  + " typed in one.",
              null));
    }
    found.addAll(
        database.rows(
            "SELECT f.id, f.name, f.name_likeness = ? FROM firm f WHERE f.id <> ?"
                + " AND (f.name_likeness = ? OR f.name_likeness % ?"
                + " AND similarity(f.name_likeness, ?) >= ?::real)"
                + LIVE
                + " ORDER BY similarity(f.name_likeness, ?) DESC, f.id LIMIT 6",
            row ->
                near(new FirmId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3)),
            likeness,
            firm.value(),
            likeness,
            likeness,
            likeness,
            near,
            likeness));
    return found;
  }

  private static Doubt near(FirmId firm, String name, boolean same) {
    return same
        ? new Doubt(
            "/name",
            Doubt.Code.NAME_OF_ANOTHER_FIRM,
            "%s is registered under a name like this one, but for case, accents or the words of its"
                    .formatted(name)
                + " kind. A registrar decides whether both can bear it.",
            firm)
        : new Doubt(
            "/name",
            Doubt.Code.NAME_NEAR_ANOTHER_FIRMS,
            "%s is registered under a name that is near this one. A registrar decides whether both"
                    .formatted(name)
                + " can bear it.",
            firm);
  }

  // Firms of one owner may share an account: nobody is paid what is another's.
  private List<Doubt> ofAccount(FirmId firm, Iban account) {
    return database.rows(
        "SELECT f.id FROM firm f WHERE f.payout_iban = ? AND f.id <> ?"
            + " AND f.owner <> (SELECT own.owner FROM firm own WHERE own.id = ?)"
            + LIVE
            + " ORDER BY f.id LIMIT 3",
        row ->
            new Doubt(
                "/payoutIban",
                Doubt.Code.ACCOUNT_OF_ANOTHER_FIRM,
                "A firm of another owner is paid to this account. See that the number was copied"
                    + " rightly; a registrar decides whose it is.",
                new FirmId(row.getObject(1, UUID.class))),
        account.value(),
        firm.value(),
        firm.value());
  }
}
