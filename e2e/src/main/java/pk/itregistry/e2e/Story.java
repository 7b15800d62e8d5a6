package pk.itregistry.e2e;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What one playing of the journey knows: who the firm is, and what has come of it so far. Each
 * playing has a firm of its own, so that it can be played again and again.
 */
public final class Story {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  final Door door;
  final Cast cast;

  /** Not ending in 000: of such numbers the stand-in tax authority knows no debt. */
  final String ntn = fromOne() + digits(5) + fromOne();

  /** Of another firm, which is never registered. */
  final String secondNtn = fromOne() + digits(5) + fromOne();

  final String cuin = digits(7);
  final String firmName = "Indus Software " + ntn + " (Private) Limited";
  final String iban = iban("SCBL" + digits(12) + "6702");
  final String txnRef = txnRef();
  final String prcNumber = prcNumber();
  private final String cprNumberEnd = cprNumberEnd();
  private final Duration longestWait;

  String owner = "";
  String application = "";
  String firm = "";
  String certificate = "";
  String today = "";
  String remittance = "";
  String exportReturn = "";
  String line = "";
  String claim = "";
  String order = "";
  String advice = "";
  Optional<String> seen = Optional.empty();
  private final List<String> announced = new ArrayList<>();

  public Story(Door door, Cast cast) {
    this(door, cast, LONGEST_WAIT);
  }

  /**
   * @param longestWait how long an event or a timer may take
   */
  public Story(Door door, Cast cast, Duration longestWait) {
    this.door = door;
    this.cast = cast;
    this.longestWait = longestWait;
  }

  /** The firm's id, once it is registered. */
  public String firm() {
    return firm;
  }

  /** Who signed up and registered the firm. */
  public String owner() {
    return owner;
  }

  /** The legal day, once the certificate was verified. */
  public String today() {
    return today;
  }

  /** The remittance's id, once the bank has pushed it. */
  public String remittance() {
    return remittance;
  }

  /** The claim's id, once it is drafted. */
  public String claim() {
    return claim;
  }

  Narrator narrator() {
    return door.narrator();
  }

  /** A read. */
  public Door.Ask get(String who, String path) {
    return door.get(path).as(who, cast.token(who)).after(seen);
  }

  /** A write with a fresh key: one intent. */
  public Door.Ask post(String who, String path) {
    return door.post(path).as(who, cast.token(who)).key(UUID.randomUUID().toString()).after(seen);
  }

  /** Does an act on a thing as it stands; an empty body is none. */
  Reply act(String who, String thing, String act, String body) {
    Door.Ask ask = post(who, thing + "/" + act).match(etag(who, thing));
    return (body.isEmpty() ? ask : ask.json(body)).send();
  }

  /** Anyone sees in one call that the next certificate follows on the last day of this one. */
  void verifyTheNextYear(String nextCertificate, LocalDate lastDay) {
    Reply answer =
        door.post("/registry/v1/certificate-verifications")
            .json(
                """
                {"entries": [{"number": "%s", "on": "%s"}, {"number": "%s", "on": "%s"}]}
                """
                    .formatted(certificate, lastDay, nextCertificate, lastDay.plusDays(1)))
            .send()
            .expect(200);
    if (!answer.json().findValuesAsText("certified").equals(List.of("true", "true"))) {
      throw new StepFailed("the new year follows on the old one: " + answer.text());
    }
  }

  /** The e-PRC of this story, as the bank pushes it. */
  String remittanceForm() {
    return remittanceForm(prcNumber, txnRef, cprNumberEnd);
  }

  /** The e-PRC of another payment to the firm, never told before. */
  public String nextRemittanceForm() {
    return remittanceForm(prcNumber(), txnRef(), cprNumberEnd());
  }

  private String remittanceForm(String prcNumber, String txnRef, String cprNumberEnd) {
    return """
    {"prcNumber": "%s", "issuedOn": "%s", "txnRef": "%s",
     "remitter": {"name": "Acme Inc", "account": "US-123", "institution": "First Bank"},
     "originCountry": "US",
     "beneficiary": {"name": "%s", "taxId": "%s", "iban": "%s"},
     "realisedOn": "%s", "currency": "USD", "totalFcy": "100000.00",
     "retainedFcy": "0.00", "convertedFcy": "100000.00", "rate": "281.50",
     "amountPkr": "28150000.00", "purpose": "Software development", "purposeCode": "9184",
     "withholding": {"section": "154A", "rate": "0.01", "amountPkr": "281500.00",
                     "cprNumber": "%s", "paidOn": "%s"}}
    """
        .formatted(
            prcNumber, today, txnRef, firmName, ntn, iban, today, cprNumber(cprNumberEnd), today);
  }

  /** A month's return with one invoice over dollars, as the portal files it. */
  public static String returnForm(String month, String invoiceDate, String amount) {
    return """
    {"period": "%s", "nil": false,
     "lines": [{"kind": "INVOICE", "buyer": {"name": "Acme Inc", "country": "US"},
                "contractRef": "MSA-7", "invoiceNumber": "INV-1", "invoiceDate": "%s",
                "serviceCategory": "SOFTWARE_DEVELOPMENT", "purposeCode": "9184",
                "engagementType": "PROJECT", "currency": "USD", "amount": "%s"}],
     "declaration": {"accepted": true, "declarantName": "Owais Qureshi"}}
    """
        .formatted(month, invoiceDate, amount);
  }

  /** Of the form that the stand-in tax authority knows as a deposit of that day. */
  private String cprNumber(String end) {
    return "IT-%s-%s".formatted(today.replace("-", ""), end);
  }

  /** Remembers what the write announced, so that the next request sees it, whoever answers. */
  Reply remember(Reply reply) {
    seen = reply.headers().firstValue("Consistency-Token");
    seen.ifPresent(announced::add);
    return reply;
  }

  /**
   * Waits until the service that answers this path has heard of all that was remembered. A token
   * names its own write only, and events of different things may overtake each other.
   */
  void letHear(String who, String path) {
    announced.forEach(token ->
        door.get(path).as(who, cast.token(who)).after(Optional.of(token)).quietly().send());
  }

  /** Reads until the answer is as hoped for; events and timers need a moment. */
  public Reply eventually(String hope, Supplier<Door.Ask> ask, Predicate<Reply> asHoped) {
    narrator().say("(until " + hope + ")");
    Instant until = Instant.now().plus(longestWait);
    while (true) {
      Reply reply = ask.get().quietly().send();
      if (asHoped.test(reply)) {
        return ask.get().send();
      }
      if (Instant.now().isAfter(until)) {
        throw new StepFailed("waited in vain until " + hope + "; last answer: " + reply.text());
      }
      pause();
    }
  }

  /** The ETag that a thing is read with now. */
  public String etag(String who, String path) {
    return get(who, path).quietly().send().expect(200).header("ETag");
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(250));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }

  private static String txnRef() {
    return "FT" + digits(12);
  }

  private static String prcNumber() {
    return "SCBL-PRC-" + digits(10);
  }

  private static String cprNumberEnd() {
    return digits(4) + "-1" + digits(6);
  }

  // The check digits of ISO 13616: with them at its end, the number leaves one over 97.
  private static String iban(String account) {
    StringBuilder digits = new StringBuilder();
    (account + "PK00").chars().forEach(one -> digits.append(Character.digit(one, 36)));
    int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    return String.format(Locale.ROOT, "PK%02d%s", 98 - rest, account);
  }

  private static String fromOne() {
    return Integer.toString(1 + RANDOM.nextInt(9));
  }

  private static String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(RANDOM.nextInt(10));
    }
    return digits.toString();
  }
}
