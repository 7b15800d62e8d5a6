package pk.itregistry.incentives.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.EventCatalogue;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.GoldenEvents;
import pk.itregistry.contracts.exports.AskedDeposit;
import pk.itregistry.contracts.exports.ExportsEvent;
import pk.itregistry.contracts.exports.ExportsEvent.DepositAsked;
import pk.itregistry.contracts.exports.ExportsEvent.OfReturn;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceAllocated;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceConfirmed;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReannounced;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRecorded;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReissued;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceRejected;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceReversed;
import pk.itregistry.contracts.exports.ExportsEvent.RemittanceVerified;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.exports.ReturnState;
import pk.itregistry.contracts.exports.WithholdingState;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.CertificateState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent;
import pk.itregistry.contracts.registry.RegistryEvent.BusinessTimeMoved;
import pk.itregistry.contracts.registry.RegistryEvent.OfAuthority;
import pk.itregistry.contracts.registry.RegistryEvent.OfBranch;
import pk.itregistry.contracts.registry.RegistryEvent.OfCertificate;
import pk.itregistry.contracts.registry.RegistryEvent.OfChangeRequest;
import pk.itregistry.contracts.registry.RegistryEvent.OfFirm;
import pk.itregistry.contracts.registry.RegistryEvent.OfInspection;
import pk.itregistry.contracts.registry.RegistryEvent.OfOffice;
import pk.itregistry.contracts.registry.RegistryEvent.OfOfficer;
import pk.itregistry.contracts.registry.RegistryEvent.OfRenewal;
import pk.itregistry.incentives.copies.CopiedRemittance.CopiedWithholding;
import pk.itregistry.incentives.testkit.BusinessTime;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.copy.RegistryCopy;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.Announcer;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Every event of the registry and of exports-service, in its agreed form and over the broker, does
 * here what it should, or nothing on purpose. The list is the catalogue's: one added there stands
 * here too, and does not compile before it is said what it does.
 */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsHeardTest {
  private static final Pattern ID =
      Pattern.compile("(?<=\"(?:firm|authority|certificate|remittance|return)Id\" : \")[^\"]+");
  private static Neighbours neighbours;

  private final Database database;
  private final RegistryCopy register;
  private final CertificateCopy certificates;
  private final RemittanceCopy remittances;
  private final BusinessClock clock;

  EventsHeardTest(
      Database database,
      RegistryCopy register,
      CertificateCopy certificates,
      RemittanceCopy remittances,
      BusinessClock clock) {
    this.database = database;
    this.register = register;
    this.certificates = certificates;
    this.remittances = remittances;
    this.clock = clock;
  }

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @TestFactory
  Stream<DynamicTest> what_the_registry_tells_takes_effect() {
    return EventCatalogue.permitted(RegistryEvent.class).stream()
        .map(type ->
            DynamicTest.dynamicTest(
                Event.typeOf(type),
                () -> {
                  try (BusinessTime _ = new BusinessTime()) {
                    tookEffect((RegistryEvent) hear("registry", Register.voice(), type));
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> what_exports_tells_takes_effect() {
    return EventCatalogue.permitted(ExportsEvent.class).stream()
        .map(type ->
            DynamicTest.dynamicTest(
                Event.typeOf(type),
                () -> tookEffect((ExportsEvent) hear("exports", neighbours.exports(), type))));
  }

  private void tookEffect(RegistryEvent told) {
    switch (told) {
      case OfFirm of -> isKept(of.firm());
      case OfAuthority of -> isKept(of.authority());
      case OfCertificate of -> isKept(of.certificate());
      case OfRenewal _,
          OfInspection _,
          OfBranch _,
          OfChangeRequest _,
          OfOffice _,
          OfOfficer _ -> {} // passed over: no claim rests on them
      case BusinessTimeMoved(long offset) -> assertThat(clock.offsetSeconds()).isEqualTo(offset);
    }
  }

  private void tookEffect(ExportsEvent told) {
    switch (told) {
      case RemittanceRecorded(RemittanceState remittance) -> isKept(remittance);
      case RemittanceVerified(RemittanceState remittance) -> isKept(remittance);
      case RemittanceRejected(RemittanceState remittance) -> isKept(remittance);
      case RemittanceAllocated(RemittanceState remittance) -> isKept(remittance);
      case RemittanceReissued(RemittanceState remittance) -> isKept(remittance);
      case RemittanceReversed(RemittanceState remittance) -> isKept(remittance);
      case RemittanceConfirmed(RemittanceState remittance) -> isKept(remittance);
      case RemittanceReannounced(RemittanceState remittance) -> isKept(remittance);
      case DepositAsked(AskedDeposit deposit) -> isKept(deposit);
      case OfReturn of -> isKept(of.exportReturn());
    }
  }

  private void isKept(FirmState told) {
    assertThat(register.firm(told.firmId())).contains(told);
    reads(
        "SELECT version || ' ' || owner FROM firm_copy WHERE firm_id = ?",
        told.firmId().value(),
        told.version() + " " + told.owner());
  }

  private void isKept(AuthorityState told) {
    reads(
        "SELECT concat_ws(' ', version, firm_id, grantee_kind, grantee,"
            + " (SELECT string_agg(p, ',' ORDER BY p)"
            + " FROM jsonb_array_elements_text(told -> 'permissions') p), valid_from, valid_until,"
            + " revoked) FROM authority_copy WHERE authority_id = ?",
        told.authorityId().value(),
        words(
            told.version(),
            told.firmId(),
            told.granteeKind(),
            told.grantee(),
            String.join(",", told.permissions().stream().map(Enum::name).sorted().toList()),
            told.from(),
            told.until(),
            told.revoked() ? "t" : "f"));
  }

  private static String words(@Nullable Object... parts) {
    return String.join(
        " ", Stream.of(parts).filter(Objects::nonNull).map(String::valueOf).toList());
  }

  private void isKept(CertificateState told) {
    var certificate =
        new CopiedCertificate(told.number(), new DayRange(told.validFrom(), told.validUntil()));
    assertThat(certificates.of(told.firmId()))
        .containsExactlyElementsOf(told.state().equals("VALID") ? List.of(certificate) : List.of());
    reads(
        "SELECT state FROM certificate_copy WHERE certificate_id = ?",
        told.certificateId().value(),
        told.state());
  }

  private void isKept(RemittanceState told) {
    BigDecimal gross = told.grossPkr();
    assertThat(remittances.find(List.of(told.remittanceId())).values())
        .containsExactly(
            new CopiedRemittance(
                told.remittanceId(),
                told.version(),
                told.firmId(),
                told.bank(),
                told.txnRef(),
                told.prcNumber(),
                told.realisedOn(),
                told.purposeCode(),
                gross == null ? null : Money.pkr(gross),
                withheld(told.withholding()),
                new Standing(
                    told.currency(),
                    told.totalFcy().setScale(8),
                    Objects.requireNonNullElse(told.reversedFcy(), BigDecimal.ZERO).setScale(8)),
                told.warnings(),
                told.doubtful(),
                told.state()));
  }

  private static @Nullable CopiedWithholding withheld(@Nullable WithholdingState told) {
    return told == null
        ? null
        : new CopiedWithholding(
            told.section(),
            Money.pkr(told.amountPkr()),
            told.cprNumber(),
            told.paidOn(),
            told.depositConfirmed(),
            null,
            null);
  }

  private void isKept(AskedDeposit told) {
    reads(
        "SELECT cpr_number || ' ' || (ask_again_at - asked_at) FROM deposit_asking"
            + " WHERE remittance_id = ?",
        told.remittanceId().value(),
        words(told.cprNumber(), "00:20:00"));
  }

  private void isKept(ReturnState told) {
    reads(
        "SELECT concat_ws(' ', version, firm_id, told) FROM return_copy WHERE return_id = ?",
        told.returnId().value(),
        words(told.version(), told.firmId(), asStored(told)));
  }

  private String asStored(ReturnState told) {
    return database
        .row("SELECT ?::jsonb::text", row -> row.getString(1), EventJson.write(told))
        .orElseThrow();
  }

  private void reads(String query, UUID id, String expected) {
    assertThat(database.row(query, row -> row.getString(1), id)).contains(expected);
  }

  /** Sends the golden form, of a thing of its own, and waits until it is recorded as heard. */
  private Event hear(String service, Announcer voice, Class<? extends Event> type)
      throws JsonProcessingException {
    Map<String, String> fresh = new HashMap<>();
    String data =
        ID.matcher(Objects.requireNonNull(GoldenEvents.of(type), "no golden form"))
            .replaceAll(id -> fresh.computeIfAbsent(id.group(), old -> Uuid7.next().toString()));
    Event event = EventJson.MAPPER.readValue(data, type);
    UUID id = Uuid7.next();
    voice.send(
        event.subject(),
        """
        {"specversion": "1.0", "id": "%s", "source": "/%s-service", "type": "%s", "subject": "%s",
         "time": "2026-11-23T09:30:00Z", "datacontenttype": "application/json", "data": %s}
        """
            .formatted(id, service, Event.typeOf(type), event.subject(), data));
    List<String> fate =
        await()
            .atMost(Duration.ofSeconds(30))
            .pollInterval(Duration.ofMillis(20))
            .until(() -> fateOf(id), found -> !found.isEmpty());
    assertThat(fate).as("what became of it").containsExactly("heard " + Event.typeOf(type));
    return event;
  }

  private List<String> fateOf(UUID event) {
    return database.rows(
        "SELECT 'heard ' || type FROM inbox WHERE event_id = ?"
            + " UNION ALL SELECT 'parked ' || reason FROM parked_event WHERE event_id = ?",
        row -> row.getString(1),
        event,
        event);
  }
}
