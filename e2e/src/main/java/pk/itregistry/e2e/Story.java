package pk.itregistry.e2e;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
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
  final String ntn = "2" + digits(5) + "1";

  final String cuin = digits(7);
  final String firmName = "Indus Software " + ntn + " (Private) Limited";
  final String iban = "PK36SCBL0000001123456702";
  final String txnRef = "FT" + digits(12);
  final String prcNumber = "SCBL-PRC-" + digits(10);
  private final String cprSerial = "1" + digits(6);

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

  public Story(Door door, Cast cast) {
    this.door = door;
    this.cast = cast;
  }

  Narrator narrator() {
    return door.narrator();
  }

  Door.Ask get(String who, String path) {
    return door.get(path).as(who, cast.token(who)).after(seen);
  }

  /** A write with a fresh key: one intent. */
  Door.Ask post(String who, String path) {
    return door.post(path).as(who, cast.token(who)).key(UUID.randomUUID().toString()).after(seen);
  }

  /** The e-PRC of this story, as the bank pushes it. */
  String remittanceForm() {
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
        .formatted(prcNumber, today, txnRef, firmName, ntn, iban, today, cprNumber(), today);
  }

  /** Of the form that the stand-in tax authority knows as a deposit of that day. */
  private String cprNumber() {
    return "IT-%s-0101-%s".formatted(today.replace("-", ""), cprSerial);
  }

  /** Remembers what the write announced, so that the next request sees it, whoever answers. */
  Reply remember(Reply reply) {
    seen = reply.headers().firstValue("Consistency-Token");
    return reply;
  }

  /** Reads until the answer is as hoped for; events and timers need a moment. */
  Reply eventually(String hope, Supplier<Door.Ask> ask, Predicate<Reply> asHoped) {
    narrator().say("(until " + hope + ")");
    Instant until = Instant.now().plus(LONGEST_WAIT);
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
  String etag(String who, String path) {
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

  private static String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(RANDOM.nextInt(10));
    }
    return digits.toString();
  }
}
