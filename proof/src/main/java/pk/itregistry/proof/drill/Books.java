package pk.itregistry.proof.drill;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.itregistry.e2e.Rows;
import pk.itregistry.stack.access.StackProperties;

/** What the services' databases hold: all SQL of the drills that only reads. */
final class Books {
  /** Of each topic. */
  static final int PARTITIONS = 12;

  static final List<String> SERVICES = List.of("registry", "exports", "incentives");

  /** Who hears whom. */
  record Hearing(String owner, String hearer) {}

  static final List<Hearing> HEARINGS =
      List.of(
          new Hearing("registry", "exports"),
          new Hearing("registry", "incentives"),
          new Hearing("exports", "incentives"));

  /** An event and what it is about. */
  record Sent(String id, String subject) {}

  /** A copy as it should be, asked of the owner, and as it is, asked of who copied. */
  record Copy(String what, String owner, String original, String hearer, String copied) {}

  private final StackProperties stack;

  Books(StackProperties stack) {
    this.stack = stack;
  }

  private List<String> ask(String service, String query, Object... values) {
    return Rows.of(stack, service).texts(query, values);
  }

  private long number(String service, String query, Object... values) {
    return Long.parseLong(ask(service, query, values).getFirst());
  }

  /** How many accepted writes each path has seen, in all services. */
  Map<String, Long> acceptedByPath() {
    return SERVICES.stream()
        .flatMap(service -> ask(service, "SELECT path FROM audit_entry").stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** The ids of all rows of a table. */
  List<String> ids(String service, String table) {
    return ask(service, "SELECT id FROM " + table);
  }

  long unpublished(String service) {
    return number(service, "SELECT count(*) FROM outbox WHERE published_at IS NULL");
  }

  /** For how long the oldest of what is unpublished has waited, in milliseconds. */
  long longestWaitMillis(String service) {
    return number(
        service,
        "SELECT coalesce(max(extract(epoch FROM now() - written_at) * 1000), 0)::bigint FROM outbox"
            + " WHERE published_at IS NULL");
  }

  /** What a service announced, in the order of its acts. */
  List<Sent> sent(String owner) {
    return ask(owner, "SELECT id || ' ' || subject FROM outbox ORDER BY seq").stream()
        .map(row -> row.split(" ", 2))
        .map(row -> new Sent(row[0], row[1]))
        .toList();
  }

  /** By the databases' clock. */
  Instant now() {
    return Instant.parse(
        ask("registry", "SELECT to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')").getFirst());
  }

  /** How many of an owner's partitions a hearer has heard of after that moment. */
  long heardOfAfter(Hearing hearing, Instant moment) {
    return number(
        hearing.hearer(),
        "SELECT count(*) FROM heard_of WHERE source = ? AND at > ?::timestamptz",
        hearing.owner(),
        moment.toString());
  }

  /** The ids of what a service has taken in of another, in the order it did. */
  List<String> taken(Hearing hearing) {
    return ask(
        hearing.hearer(),
        "SELECT event_id FROM inbox WHERE source = ? ORDER BY received_at",
        hearing.owner());
  }

  List<String> parked() {
    return SERVICES.stream()
        .flatMap(service ->
            ask(service, "SELECT type || ' ' || event_id || ': ' || reason FROM parked_event")
                .stream())
        .toList();
  }

  /** How long events of the last so many seconds lay in the outbox, in milliseconds, ascending. */
  List<Long> delaysMillis(String service, long lastSeconds) {
    return ask(
            service,
            "SELECT (extract(epoch FROM published_at - written_at) * 1000)::bigint FROM outbox"
                + " WHERE published_at IS NOT NULL AND written_at > now() - make_interval(secs => ?)"
                + " ORDER BY 1",
            (double) lastSeconds)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  List<String> original(Copy copy) {
    return ask(copy.owner(), copy.original());
  }

  List<String> copied(Copy copy) {
    return ask(copy.hearer(), copy.copied());
  }

  /** Every copy that a service keeps of another's things. */
  static List<Copy> copies() {
    return Stream.concat(
            Stream.of("exports", "incentives").flatMap(Books::copiesOfTheRegister),
            Stream.of(remittances()))
        .toList();
  }

  private static Stream<Copy> copiesOfTheRegister(String hearer) {
    return Stream.of(
        new Copy(
            "firms",
            "registry",
            "SELECT concat_ws('|', id, version, ntn, name, kind, owner, payout_iban, state,"
                + " registered_on) FROM firm",
            hearer,
            "SELECT concat_ws('|', firm_id, version, ntn, told ->> 'name', told ->> 'kind', owner,"
                + " told ->> 'payoutIban', told ->> 'state', told ->> 'registeredOn')"
                + " FROM firm_copy"),
        new Copy(
            "certificates",
            "registry",
            "SELECT concat_ws('|', id, version, firm_id, number, valid_from, valid_until,"
                + " CASE WHEN superseded_at IS NULL THEN 'VALID' ELSE 'SUPERSEDED' END)"
                + " FROM certificate",
            hearer,
            "SELECT concat_ws('|', certificate_id, version, firm_id, told ->> 'number', valid_from,"
                + " valid_until, state) FROM certificate_copy"),
        new Copy(
            "authorities",
            "registry",
            "SELECT concat_ws('|', id, version, firm_id, grantee_kind, grantee,"
                + " (SELECT array_agg(p ORDER BY p) FROM unnest(permissions) p), valid_from,"
                + " valid_until, state = 'REVOKED') FROM authority",
            hearer,
            "SELECT concat_ws('|', authority_id, version, firm_id, grantee_kind, grantee,"
                + " (SELECT array_agg(p ORDER BY p)"
                + " FROM jsonb_array_elements_text(told -> 'permissions') p), valid_from,"
                + " valid_until, revoked) FROM authority_copy"));
  }

  private static Copy remittances() {
    return new Copy(
        "remittances",
        "exports",
        "SELECT concat_ws('|', id, version, firm_id, bank, txn_ref, prc_number, realised_on,"
            + " purpose_code, currency, total_fcy, gross_pkr, withheld_section, withheld_pkr,"
            + " cpr_number, paid_on, deposit = 'CONFIRMED',"
            + " CASE WHEN reversed_fcy > 0 THEN 'REVERSED' ELSE state END) FROM remittance",
        "incentives",
        "SELECT concat_ws('|', remittance_id, version, firm_id, bank, txn_ref, prc_number,"
            + " realised_on, purpose_code, currency, total_fcy, gross_pkr, withheld_section,"
            + " withheld_pkr, cpr_number, tax_paid_on, deposit_confirmed, state)"
            + " FROM remittance_copy");
  }

  /** The sum of all ledger entries, and of each account, as name and rupees. */
  Map<String, String> ledger() {
    return ask(
            "incentives",
            "SELECT 'all ' || coalesce(sum(amount), 0) FROM ledger_entry UNION ALL"
                + " SELECT account || ' ' || sum(amount) FROM ledger_entry GROUP BY account")
        .stream()
        .map(row -> row.split(" ", 2))
        .collect(Collectors.toMap(row -> row[0], row -> row[1]));
  }

  /** The postings whose entries do not sum to zero. */
  long postingsOff() {
    return number(
        "incentives",
        "SELECT count(*) FROM (SELECT posting_id FROM ledger_entry GROUP BY posting_id"
            + " HAVING sum(amount) <> 0) off");
  }

  long paidClaims() {
    return number("incentives", "SELECT count(*) FROM claim WHERE paid_on IS NOT NULL");
  }

  /** The periods of a firm's returns, a period once for each return that is live. */
  List<String> livePeriods(String firm) {
    return ask(
        "exports",
        "SELECT period FROM export_return WHERE firm_id = ? AND state <> 'WITHDRAWN'",
        UUID.fromString(firm));
  }

  /** How many writes on this path were accepted. */
  long accepted(String service, String path) {
    return number(service, "SELECT count(*) FROM audit_entry WHERE path = ?", path);
  }

  /** How many refund orders, decisions told of, and accepted decisions a claim has, in turn. */
  List<Long> decisionsOf(String claim) {
    return Arrays.asList(
        number(
            "incentives",
            "SELECT count(*) FROM refund_order WHERE claim_id = ?",
            UUID.fromString(claim)),
        number(
            "incentives",
            "SELECT count(*) FROM timeline_entry WHERE claim_id = ? AND what = 'DECIDED'",
            UUID.fromString(claim)),
        accepted("incentives", "/incentives/v1/claims/" + claim + "/decision"));
  }

  /** What of a remittance is allocated: by its own row, by its allocations, by the line. */
  List<String> allocatedThreeWays(String remittance) {
    return ask(
        "exports",
        "SELECT trim_scale(allocated_fcy) FROM remittance WHERE id = ? UNION ALL"
            + " SELECT trim_scale(coalesce(sum(amount), 0)) FROM allocation"
            + " WHERE remittance_id = ? AND state = 'STANDING' UNION ALL"
            + " SELECT trim_scale(settled) FROM return_line WHERE id ="
            + " (SELECT line_id FROM allocation WHERE remittance_id = ? LIMIT 1)",
        UUID.fromString(remittance),
        UUID.fromString(remittance),
        UUID.fromString(remittance));
  }
}
