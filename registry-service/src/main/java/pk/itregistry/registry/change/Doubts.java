package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.authority.FirmManagers;
import pk.itregistry.registry.firm.AlikeNames;
import pk.itregistry.registry.firm.FirmChange;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.LookAlikes;

/**
 * What deserves a registrar's look at a change, whatever the rule of the day says: a name like
 * another firm's, an account to which another owner's firm is paid, a place that was inspected, and
 * that the firm is no longer in the hands of who asked.
 */
@ApplicationScoped
class Doubts {
  private static final String PERSON = "person:";

  private final Database database;
  private final AlikeNames alikeNames;
  private final FirmManagers managers;

  Doubts(Database database, AlikeNames alikeNames, FirmManagers managers) {
    this.database = database;
    this.alikeNames = alikeNames;
    this.managers = managers;
  }

  /**
   * What was asked for.
   *
   * @param by who asked
   * @param owner whose the firm was then
   */
  record Asked(FirmId firm, FirmChange wanted, String by, @Nullable PersonId owner) {}

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
      ACCOUNT_OF_ANOTHER_FIRM,
      PLACE_WAS_INSPECTED,
      OWNER_HAS_CHANGED,
      ASKED_BY_NO_MANAGER
    }

    /** As the firm that asks may know it: to whom else an account belongs is not its business. */
    Doubt forTheFirm() {
      return code == Code.ACCOUNT_OF_ANOTHER_FIRM ? new Doubt(pointer, code, detail, null) : this;
    }
  }

  /** The firm as it stands now. */
  private record Stands(FirmKind kind, @Nullable PersonId owner) {}

  /** All that is in doubt about a change, as the register stands now. */
  List<Doubt> of(Asked asked) {
    FirmId firm = asked.firm();
    Stands stands = stands(firm);
    List<Doubt> found = new ArrayList<>();
    switch (asked.wanted()) {
      case FirmChange.Name it -> found.addAll(ofName(firm, it.name(), stands.kind()));
      case FirmChange.PayoutAccount it -> found.addAll(ofAccount(firm, it.iban()));
      case FirmChange.Address _ -> {
        if (stands.kind().isInspected()) {
          found.add(ofPlace());
        }
      }
      case FirmChange.Parties _ -> {}
    }
    found.addAll(ofWhoAsked(asked, stands));
    return List.copyOf(found);
  }

  private Stands stands(FirmId firm) {
    return database
        .row(
            "SELECT kind, owner FROM firm WHERE id = ?",
            row -> {
              String owner = row.getString(2);
              return new Stands(
                  FirmKind.valueOf(row.getString(1)), owner == null ? null : new PersonId(owner));
            },
            firm.value())
        .orElseThrow();
  }

  private List<Doubt> ofName(FirmId firm, String name, FirmKind kind) {
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
    alikeNames.to(name, kind, firm).forEach(other -> found.add(alike(other)));
    return found;
  }

  private static Doubt alike(AlikeNames.Alike other) {
    return other.same()
        ? new Doubt(
            "/name",
            Doubt.Code.NAME_OF_ANOTHER_FIRM,
            "%s is registered under a name like this one, but for case, accents or the words of its"
                    .formatted(other.name())
                + " kind. A registrar decides whether both can bear it.",
            other.firm())
        : new Doubt(
            "/name",
            Doubt.Code.NAME_NEAR_ANOTHER_FIRMS,
            "%s is registered under a name that is near this one. A registrar decides whether both"
                    .formatted(other.name())
                + " can bear it.",
            other.firm());
  }

  private static Doubt ofPlace() {
    return new Doubt(
        ChangeKind.ADDRESS.pointer(),
        Doubt.Code.PLACE_WAS_INSPECTED,
        "A firm of this kind is registered for a place that is inspected. A registrar decides"
            + " whether the new one has to be seen first.",
        null);
  }

  // Firms of one owner may share an account: nobody is paid what is another's. One that has no
  // owner yet is another's.
  private List<Doubt> ofAccount(FirmId firm, Iban account) {
    return database.rows(
        "SELECT f.id FROM firm f WHERE f.payout_iban = ? AND f.id <> ?"
            + " AND f.owner IS DISTINCT FROM (SELECT own.owner FROM firm own WHERE own.id = ?)"
            + " AND f.state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')"
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

  private List<Doubt> ofWhoAsked(Asked asked, Stands stands) {
    String pointer = ChangeKind.of(asked.wanted()).pointer();
    if (!Objects.equals(asked.owner(), stands.owner())) {
      return List.of(
          new Doubt(
              pointer,
              Doubt.Code.OWNER_HAS_CHANGED,
              "The firm was another's when this was asked for. A registrar decides whether its owner"
                  + " wants it too.",
              null));
    }
    PersonId who = new PersonId(asked.by().substring(PERSON.length()));
    if (!managers.manages(who, asked.firm())) {
      return List.of(
          new Doubt(
              pointer,
              Doubt.Code.ASKED_BY_NO_MANAGER,
              "Whoever asked for this may not manage the firm any more. A registrar decides whether"
                  + " the firm still wants it.",
              null));
    }
    return List.of();
  }
}
