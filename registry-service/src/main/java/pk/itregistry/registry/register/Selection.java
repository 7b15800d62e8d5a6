package pk.itregistry.registry.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pk.itregistry.registry.firm.Standing;

/** The SQL of one search of the register: only what is asked for is joined and compared. */
final class Selection {
  private static final String COLUMNS = "SELECT f.id, f.name, f.ntn, f.kind, f.city, f.province, ";
  private static final String FROM = " FROM firm f";
  // A value and no join: looked up for the rows that are shown, not for all that are found.
  private static final String CERTIFICATE =
      "(SELECT c.number FROM certificate c WHERE c.firm_id = f.id AND c.branch_id IS NULL"
          + " AND c.superseded_at IS NULL AND c.valid_from <= ? AND ? < c.valid_until LIMIT 1)";
  // Of all that held by the day, what was recorded last is what the register says of it now.
  private static final String STATE_THEN =
      " JOIN LATERAL (SELECT v.state, v.facts -> 'firm' ->> 'startup' AS startup"
          + " FROM firm_version v WHERE v.firm_id = f.id"
          + " AND v.holds_from <= ? ORDER BY v.version DESC LIMIT 1) s ON true";

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private final String state;
  private final LocalDate day;
  private final boolean then;

  /** A query and its values. */
  record Query(String sql, List<Object> values) {}

  Selection(LocalDate day, LocalDate today) {
    this.day = day;
    this.then = !day.equals(today);
    this.state = then ? "s.state" : "f.state";
    sql.append(COLUMNS)
        .append(state)
        .append(", f.registered_on, ")
        .append(CERTIFICATE)
        .append(", ")
        .append(then ? "s.startup" : "f.startup")
        .append(FROM);
    values.add(day);
    values.add(day);
    if (then) {
      sql.append(STATE_THEN);
      values.add(day);
    }
    sql.append(" WHERE f.registered_on <= ?");
    values.add(day);
  }

  void narrow(RegisterQuery asked) {
    if (asked.kind() != null) {
      and("f.kind = ?", asked.kind().name());
    }
    if (asked.province() != null) {
      and("f.province = ?", asked.province().code());
    }
    if (asked.city() != null) {
      and("f.city_folded = ?", asked.city().folded());
    }
    if (asked.state() != null) {
      stands(asked.state());
    }
  }

  private void stands(Standing asked) {
    switch (asked) {
      case ACTIVE -> and(state + " = 'ACTIVE' AND " + CERTIFICATE + " IS NOT NULL", day, day);
      case EXPIRED -> and(state + " = 'ACTIVE' AND " + CERTIFICATE + " IS NULL", day, day);
      case PROVISIONAL, SUSPENDED, CANCELLED, LAPSED -> stood(asked);
    }
  }

  // Spelled out, and no value: only so an index of the few that are not active is known to fit.
  private void stood(Standing asked) {
    String stands = " = '%s'".formatted(asked.name());
    and(state + stands);
    if (then) {
      and(
          "f.id IN (SELECT firm_id FROM firm_version WHERE state"
              + stands
              + " AND holds_from <= ?)",
          day);
    }
  }

  /** Whose certificate or tax number the words are, or whose name holds them in any spelling. */
  void named(SearchWords words) {
    words
        .asCertificate()
        .ifPresentOrElse(
            number ->
                and("f.id IN (SELECT firm_id FROM certificate WHERE number = ?)", number.value()),
            () ->
                and(
                    "(f.ntn = ? OR f.name_folded LIKE ?)",
                    words.asNtn(),
                    "%" + words.inName() + "%"));
  }

  void holdingOneOf(String[] patterns) {
    and("f.name_folded LIKE ANY (?::text[])", (Object) patterns);
  }

  Query after(UUID last, int limit) {
    and("f.id > ?", last);
    return query(" ORDER BY f.id LIMIT ?", limit);
  }

  Query likest(String name, int limit) {
    values.add(name);
    return query(" ORDER BY similarity(f.name_folded, ?) DESC, f.id LIMIT ?", limit);
  }

  private Query query(String end, int limit) {
    values.add(limit);
    return new Query(sql + end, List.copyOf(values));
  }

  private void and(String condition, Object... compared) {
    sql.append(" AND ").append(condition);
    values.addAll(List.of(compared));
  }
}
