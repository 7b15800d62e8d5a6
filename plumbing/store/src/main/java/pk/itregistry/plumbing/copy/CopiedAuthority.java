package pk.itregistry.plumbing.copy;

import static java.util.stream.Collectors.joining;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.access.Caller;
import pk.itregistry.plumbing.access.FirmAuthority;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.event.HeardOf;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Who may act for whom, from the copy; too old to write on after two minutes of silence (ADR 0027).
 */
@ApplicationScoped
@IfBuildProperty(name = "itr.registry-copy", stringValue = "true")
public class CopiedAuthority implements FirmAuthority {
  private static final String ALL =
      Arrays.stream(Permission.values()).map(Enum::name).collect(joining(",", "{", "}"));
  private static final Duration OLDEST = Duration.ofMinutes(2);
  private static final Duration ASKED_AGAIN = Duration.ofSeconds(1);

  private final Database database;
  private final BusinessClock clock;
  private final HeardOf heardOf;

  private volatile Instant foundRecent = Instant.EPOCH;

  CopiedAuthority(Database database, BusinessClock clock, HeardOf heardOf) {
    this.database = database;
    this.clock = clock;
    this.heardOf = heardOf;
  }

  @Override
  public Set<Permission> permissions(Caller caller, FirmId firm) {
    LocalDate today = clock.today();
    Set<Permission> held = EnumSet.noneOf(Permission.class);
    held.addAll(
        database.rows(
            "SELECT unnest(?::text[]) FROM firm_copy WHERE firm_id = ? AND owner = ? AND NOT ?"
                + " UNION SELECT jsonb_array_elements_text(told -> 'permissions') FROM authority_copy"
                + " WHERE firm_id = ? AND grantee_kind = ? AND grantee = ? AND NOT revoked"
                + " AND valid_from <= ? AND (valid_until IS NULL OR ? < valid_until)",
            row -> Permission.of(row.getString(1)),
            ALL,
            firm.value(),
            caller.subject(),
            caller.machine(),
            firm.value(),
            caller.machine() ? "CLIENT" : "PERSON",
            caller.machine() ? caller.client().value() : caller.subject(),
            today,
            today));
    return held;
  }

  /**
   * Whether the caller could act for the firm at any time since then, whatever was revoked, has run
   * out or was handed over by now.
   */
  public boolean couldActSince(Caller caller, FirmId firm, Instant since) {
    return database.isTrue(
        "SELECT EXISTS (SELECT 1 FROM firm_copy WHERE firm_id = ? AND owner = ? AND NOT ?)"
            + " OR EXISTS (SELECT 1 FROM authority_copy"
            + " WHERE firm_id = ? AND grantee_kind = ? AND grantee = ?"
            + " AND valid_from <= ? AND (valid_until IS NULL OR ? < valid_until)"
            + " AND (NOT revoked OR ? < revoked_at))"
            + " OR EXISTS (SELECT 1 FROM past_owner_copy"
            + " WHERE firm_id = ? AND owner = ? AND NOT ? AND ? < owned_until)",
        firm.value(),
        caller.subject(),
        caller.machine(),
        firm.value(),
        caller.machine() ? "CLIENT" : "PERSON",
        caller.machine() ? caller.client().value() : caller.subject(),
        clock.today(),
        LegalTime.dayOf(since),
        since,
        firm.value(),
        caller.subject(),
        caller.machine(),
        since);
  }

  @Override
  public boolean recent() {
    Instant now = clock.systemInstant();
    if (Duration.between(foundRecent, now).compareTo(ASKED_AGAIN) < 0) {
      return true;
    }
    boolean recent = heardOf.silenceOf("registry").compareTo(OLDEST) <= 0;
    foundRecent = recent ? now : Instant.EPOCH;
    return recent;
  }
}
