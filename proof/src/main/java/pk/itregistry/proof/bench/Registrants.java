package pk.itregistry.proof.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A register filled with firms past every door, and the searches of it. Names are made of one word
 * in some hundred thousand, a few of them common, and one of twelve that half the sector bears.
 */
final class Registrants {
  private static final int WORDS = 200_000;
  private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
  private static final List<String> COMMON =
      List.of(
          "softworks",
          "systems",
          "technologies",
          "solutions",
          "labs",
          "digital",
          "services",
          "consulting",
          "software",
          "networks",
          "studio",
          "traders");
  private static final List<String> CITIES =
      List.of("lahore", "karachi", "islamabad", "peshawar", "quetta", "faisalabad", "multan");
  private static final List<String> PROVINCES =
      List.of("PK-PB", "PK-SD", "PK-IS", "PK-KP", "PK-BA", "PK-PB", "PK-PB");

  private static final String THEN =
      " JOIN LATERAL (SELECT v.state FROM firm_version v WHERE v.firm_id = f.id"
          + " AND v.holds_from <= ? ORDER BY v.version DESC LIMIT 1) s ON true";
  private static final String CERTIFICATE =
      "(SELECT c.number FROM certificate c WHERE c.firm_id = f.id AND c.branch_id IS NULL"
          + " AND c.superseded_at IS NULL AND c.valid_from <= ? AND ? < c.valid_until LIMIT 1)";
  private static final String ALIKE =
      "SELECT '%' || word || '%' FROM register_word WHERE word % ?"
          + " AND levenshtein_less_equal(word, ?, ?) <= ?"
          + " ORDER BY levenshtein_less_equal(word, ?, ?), word LIMIT 5";

  private final Sql database;
  private final int firms;
  private final List<String> words;

  private Registrants(Sql database, int firms) {
    this.database = database;
    this.firms = firms;
    this.words =
        database
            .rows(
                "SELECT split_part(name_folded, ' ', 1) AS word FROM firm"
                    + " TABLESAMPLE SYSTEM (1) LIMIT 20000")
            .stream()
            .map(row -> row.getOrDefault("word", ""))
            .toList();
  }

  /** Fills the register with so many. */
  static Registrants fill(Sql database, int firms) {
    database.run(
        """
        SET maintenance_work_mem = '512MB';
        CREATE FUNCTION bench_word(i bigint) RETURNS text IMMUTABLE LANGUAGE sql AS
          $$ SELECT translate(substr(md5(i::text), 1, 8), '0123456789', 'ghijklmnop') $$;
        DROP INDEX firm_name;
        INSERT INTO firm (id, version, state, kind, name, ntn, owner, payout_iban, exporting_since,
            registered_on, name_folded, name_likeness, city, city_folded, province)
          SELECT uuidv7(), 0, CASE WHEN i %% 50 = 0 THEN 'CANCELLED' ELSE 'ACTIVE' END, 'COMPANY',
              n, 'X' || i, 'bench', 'PK36SCBL0000001123456702',
              '2024-07', current_date - 400, n, n, c, c, p
            FROM generate_series(1, %1$d) i,
              LATERAL (SELECT bench_word((%2$d * power(random(), 2))::bigint + 0 * i) || ' '
                || (ARRAY[%3$s])[1 + i %% 12] AS n) name,
              LATERAL (SELECT (ARRAY[%4$s])[1 + i %% 7] AS c, (ARRAY[%5$s])[1 + i %% 7] AS p) seat;
        CREATE INDEX firm_name ON firm USING gin (name_folded gin_trgm_ops);
        INSERT INTO certificate (id, version, number, firm_id, valid_from, valid_until, recorded_at,
            cause)
          SELECT uuidv7(), 0, 'ITR-2026-' || CASE WHEN row_number() OVER () < 1000000
                THEN lpad(row_number() OVER ()::text, 6, '0') ELSE row_number() OVER ()::text END, id,
              current_date - 35 - 365 * (row_number() OVER () %% 2)::int,
              current_date + 330 - 365 * (row_number() OVER () %% 2)::int, now(), 'REGISTRATION'
            FROM firm;
        INSERT INTO firm_version (id, firm_id, version, recorded_at, holds_from, act, acted_by, state,
            facts)
          SELECT uuidv7(), f.id, v.version, now() - v.days * interval '1 day', current_date - v.days,
              v.act, 'bench', v.state, '{}'
            FROM firm f JOIN (VALUES (0, 400, 'REGISTER', 'ACTIVE'), (1, 20, 'CANCEL', 'CANCELLED'))
              v (version, days, act, state) ON v.state IN ('ACTIVE', f.state);
        INSERT INTO register_word SELECT DISTINCT word FROM firm,
          regexp_split_to_table(name_folded, ' ') word ON CONFLICT DO NOTHING;
        """
            .formatted(firms, WORDS, quoted(COMMON), quoted(CITIES), quoted(PROVINCES)));
    Stream.of("firm", "certificate", "firm_version", "register_word")
        .forEach(table -> database.run("VACUUM ANALYZE " + table));
    return new Registrants(database, firms);
  }

  private static String entries(String state) {
    return "SELECT f.id, f.name, f.ntn, f.kind, f.city, f.province, "
        + state
        + ", f.registered_on, "
        + CERTIFICATE
        + " FROM firm f";
  }

  private static String quoted(List<String> texts) {
    return String.join(",", texts.stream().map(text -> "'" + text + "'").toList());
  }

  /** How much of the disk they take. */
  String size() {
    return database
        .rows("SELECT pg_size_pretty(pg_database_size(current_database())) AS size")
        .getFirst()
        .getOrDefault("size", "");
  }

  /** How a registration stood on a past day. */
  record Stood(String state, LocalDate on) {}

  /**
   * What somebody looks for.
   *
   * @param words a part of a name, or a certificate's number; none where only a city is asked for
   */
  record Search(
      @Nullable String words,
      @Nullable String province,
      @Nullable String city,
      @Nullable Stood stood) {

    boolean isCertificate() {
      return words != null && words.startsWith("ITR-");
    }

    /** The parameters of the query. */
    String query() {
      return (words == null ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
          + (province == null ? "" : "&province=" + province)
          + (city == null ? "" : "&city=" + city)
          + (stood == null ? "" : "&state=" + stood.state() + "&on=" + stood.on());
    }
  }

  List<Search> searches(Random random, int count) {
    return Stream.generate(() -> search(random)).limit(count).toList();
  }

  /**
   * One of what people look for: a name, a name in a province, a common word in a city, a slip, a
   * certificate, whose registration had run out on a day, who had been cancelled in a city by then.
   */
  Search search(Random random) {
    String name = word(random);
    int place = random.nextInt(CITIES.size());
    LocalDate day = LocalDate.now(KARACHI).minusDays(1 + random.nextInt(300));
    return switch (random.nextInt(7)) {
      case 0 -> new Search(name, null, null, null);
      case 1 -> new Search(name, PROVINCES.get(place), null, null);
      case 2 -> new Search(COMMON.get(random.nextInt(12)), null, CITIES.get(place), null);
      case 3 -> new Search("ITR-2026-%06d".formatted(1 + random.nextInt(firms)), null, null, null);
      case 4 -> new Search(name, null, null, new Stood("EXPIRED", day));
      case 5 -> new Search(null, null, CITIES.get(place), new Stood("CANCELLED", day));
      default -> new Search(name.substring(0, 3) + "z" + name.substring(4), null, null, null);
    };
  }

  /** One of the words of names, as often as it occurs in them. */
  private String word(Random random) {
    int one = random.nextInt(words.size());
    return words.get(one);
  }

  Open open() {
    return new Open(database.open());
  }

  /** The same SQL on a connection that stays open. */
  static final class Open implements AutoCloseable {
    private final Connection connection;
    private final LocalDate today = LocalDate.now(KARACHI);

    Open(Connection connection) {
      this.connection = connection;
    }

    /** The ids, as the service finds them. */
    List<String> ask(Search search) {
      List<String> found = written(search);
      return found.isEmpty() && search.words() != null ? near(search, search.words()) : found;
    }

    private List<String> written(Search search) {
      var sql = new StringBuilder();
      List<Object> values = begun(search, sql);
      if (search.isCertificate()) {
        sql.append(" AND f.id IN (SELECT firm_id FROM certificate WHERE number = ?)");
        values.add(search.words());
      } else if (search.words() != null) {
        sql.append(" AND (f.ntn = ? OR f.name_folded LIKE ?)");
        values.add(search.words().toUpperCase(java.util.Locale.ROOT));
        values.add("%" + search.words() + "%");
      }
      sql.append(" AND f.id > ? ORDER BY f.id LIMIT ?");
      values.addAll(List.of(new UUID(0, 0), 51));
      return ids(sql.toString(), values, 50);
    }

    private List<String> near(Search search, String word) {
      int slips = word.length() < 6 ? 1 : 2;
      List<String> alike =
          ids(ALIKE, List.of(word, word, slips + 1, slips + 1, word, slips + 1), 5);
      if (alike.isEmpty()) {
        return List.of();
      }
      var sql = new StringBuilder();
      List<Object> values = begun(search, sql);
      sql.append(" AND f.name_folded LIKE ANY (?::text[])")
          .append(" ORDER BY similarity(f.name_folded, ?) DESC, f.id LIMIT ?");
      values.addAll(List.of(alike.toArray(String[]::new), word, 10));
      return ids(sql.toString(), values, 10);
    }

    private List<Object> begun(Search search, StringBuilder sql) {
      Stood stood = search.stood();
      LocalDate day = stood == null ? today : stood.on();
      List<Object> values = new ArrayList<>(List.of(day, day));
      sql.append(entries(stood == null ? "f.state" : "s.state"));
      if (stood != null) {
        sql.append(THEN);
        values.add(day);
      }
      sql.append(" WHERE f.registered_on <= ?");
      values.add(day);
      if (search.province() != null) {
        sql.append(" AND f.province = ?");
        values.add(search.province());
      }
      if (search.city() != null) {
        sql.append(" AND f.city_folded = ?");
        values.add(search.city());
      }
      if (stood != null && stood.state().equals("EXPIRED")) {
        sql.append(" AND s.state = 'ACTIVE' AND ").append(CERTIFICATE).append(" IS NULL");
        values.addAll(List.of(day, day));
      } else if (stood != null) {
        sql.append(" AND s.state = 'CANCELLED' AND f.id IN (SELECT firm_id FROM firm_version")
            .append(" WHERE state = 'CANCELLED' AND holds_from <= ?)");
        values.add(day);
      }
      return values;
    }

    private List<String> ids(String sql, List<Object> values, int most) {
      try (PreparedStatement ask = connection.prepareStatement(sql)) {
        for (int i = 0; i < values.size(); i++) {
          Object value = values.get(i);
          ask.setObject(
              i + 1,
              value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
        }
        try (ResultSet rows = ask.executeQuery()) {
          List<String> read = new ArrayList<>();
          while (rows.next() && read.size() < most) {
            read.add(rows.getString(1));
          }
          return read;
        }
      } catch (SQLException e) {
        throw new Trouble("The SQL of the search fails: " + e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new Trouble("A connection does not close.", e);
      }
    }
  }
}
