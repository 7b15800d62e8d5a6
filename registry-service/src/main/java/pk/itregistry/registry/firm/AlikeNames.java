package pk.itregistry.registry.firm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.plumbing.database.Database;

/** Which firms, whose registration lives, bear a name like another one, or one that is near it. */
@ApplicationScoped
public class AlikeNames {
  private static final String LIVE =
      " AND f.state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED') AND f.id IS DISTINCT FROM ?";

  // The index finds what is near enough, once it was told; the rest is only to be sure.
  private static final String HOW_NEAR =
      "SELECT set_config('pg_trgm.similarity_threshold', ?, true)";

  private static final String FIRMS =
      "(SELECT f.id, f.name, true FROM firm f WHERE f.name_likeness = ?"
          + LIVE
          + " ORDER BY f.id LIMIT 3) UNION ALL (SELECT f.id, f.name, false FROM firm f"
          + " WHERE f.name_likeness % ? AND f.name_likeness <> ?"
          + " AND similarity(f.name_likeness, ?) >= ?::real"
          + LIVE
          + " ORDER BY similarity(f.name_likeness, ?) DESC, f.id LIMIT 3)";

  private final Database database;
  private final BigDecimal near;

  /**
   * Looks for them.
   *
   * @param near how much of their trigrams two names share that are near each other, of 1
   */
  AlikeNames(Database database, @ConfigProperty(name = "itr.near-name") BigDecimal near) {
    this.database = database;
    this.near = near;
  }

  /**
   * A firm of the register with such a name.
   *
   * @param same whether the two names do not tell two firms apart; else they are near each other
   */
  public record Alike(FirmId firm, String name, boolean same) {}

  /**
   * Those of a name, but for one firm's own; the same before the near ones. None of a person's:
   * people bear each other's names.
   */
  public List<Alike> to(String name, FirmKind kind, @Nullable FirmId own) {
    if (kind.isPerson()) {
      return List.of();
    }
    // what is told to the index holds in one transaction
    return QuarkusTransaction.joiningExisting()
        .call(() -> find(NameLikeness.of(name), own == null ? null : own.value()));
  }

  private List<Alike> find(String likeness, @Nullable UUID own) {
    database.row(HOW_NEAR, row -> row.getString(1), near.toString());
    return database.rows(
        FIRMS,
        row ->
            new Alike(
                new FirmId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3)),
        likeness,
        own,
        likeness,
        likeness,
        likeness,
        near,
        own,
        likeness);
  }
}
