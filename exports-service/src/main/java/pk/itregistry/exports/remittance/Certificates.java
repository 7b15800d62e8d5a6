package pk.itregistry.exports.remittance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import pk.itregistry.exports.eprc.EPrc;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.plumbing.database.Database;

/** Every certificate that a bank issued for a remittance, kept word for word. */
@ApplicationScoped
class Certificates {
  private final Database database;
  private final ObjectMapper json;

  Certificates(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Whether the bank has used the number before, on any payment. */
  boolean isUsed(String bank, String prcNumber) {
    return read(
            "SELECT certified FROM remittance_certificate WHERE bank = ? AND prc_canonical = ?",
            bank,
            Canonical.of(prcNumber))
        .isPresent();
  }

  /** What the certificate of that number said, by JSON Pointer. */
  Optional<Map<String, String>> certified(RemittanceId remittance, String prcNumber) {
    return read(
        "SELECT certified FROM remittance_certificate WHERE remittance_id = ? AND prc_canonical = ?",
        remittance.value(),
        Canonical.of(prcNumber));
  }

  /** What the newest certificate says, by JSON Pointer. */
  Map<String, String> newest(RemittanceId remittance) {
    return read(
            "SELECT certified FROM remittance_certificate WHERE remittance_id = ?"
                + " ORDER BY issue DESC LIMIT 1",
            remittance.value())
        .orElseThrow(() -> new IllegalStateException(remittance + " has no certificate"));
  }

  void add(RemittanceId remittance, String bank, EPrc certified, Instant now) {
    database.change(
        "INSERT INTO remittance_certificate (bank, prc_number, prc_canonical, remittance_id, issue,"
            + " certified, received_at) SELECT ?, ?, ?, ?, 1 + count(*), ?, ?"
            + " FROM remittance_certificate WHERE remittance_id = ?",
        bank,
        certified.prcNumber(),
        Canonical.of(certified.prcNumber()),
        remittance.value(),
        write(certified.byPointer()),
        now,
        remittance.value());
  }

  private Optional<Map<String, String>> read(String sql, Object... values) {
    return database.row(sql, row -> row.getString(1), values).map(this::parse);
  }

  private String write(Map<String, String> byPointer) {
    try {
      return json.writeValueAsString(byPointer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a certificate cannot be written", e);
    }
  }

  private Map<String, String> parse(String kept) {
    try {
      return json.readValue(kept, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a certificate cannot be read", e);
    }
  }
}
