package pk.itregistry.incentives.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.law.LawTables;
import pk.itregistry.plumbing.law.Section154A;

/** The schemes under which money is claimed back, and the law that each goes by. */
@ApplicationScoped
public class Schemes {
  private final Database database;
  private final LawTables law;

  Schemes(Database database, LawTables law) {
    this.database = database;
    this.law = law;
  }

  /** A scheme under which money can be claimed. */
  public record Scheme(String code, String title, String legalBasis, String funding) {}

  /** Every scheme there is. */
  public List<Scheme> all() {
    return database.rows(
        "SELECT code, title, legal_basis, funding FROM scheme ORDER BY code",
        row -> new Scheme(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  /** A scheme by its code. */
  public Optional<Scheme> find(String code) {
    return all().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
  }

  /** The law that a scheme goes by. The one scheme there is refunds what 154A did not ask for. */
  public Section154A lawOf(String scheme) {
    return find(scheme).map(known -> law.section154A()).orElseThrow();
  }
}
