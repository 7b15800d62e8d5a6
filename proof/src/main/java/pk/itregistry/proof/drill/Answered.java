package pk.itregistry.proof.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Reply;
import pk.itregistry.proof.drill.Checks.Difference;
import pk.itregistry.proof.drill.JourneyLoad.Written;

/** The promises about what clients were told: it is there, once, and is told again the same. */
final class Answered {
  private static final int HANDS = 8;

  private final List<Written> written;
  private final Books books;

  /** A thing that an answer names by its id: whose table it is in, and where the answer says so. */
  private record Thing(String service, String table, Pattern path, String pointer) {
    static Thing of(String service, String table, String path, String pointer) {
      return new Thing(
          service,
          table,
          Pattern.compile("/" + service + "/v1/" + path.replace("*", "[^/]+")),
          pointer);
    }
  }

  private static final List<Thing> THINGS =
      List.of(
          Thing.of("registry", "application", "applications", "/id"),
          Thing.of("registry", "firm", "applications/*/registration", "/firmId"),
          Thing.of("registry", "authority", "firms/*/authorities", "/id"),
          Thing.of("exports", "remittance", "remittances", "/remittance/id"),
          Thing.of("exports", "export_return", "firms/*/returns", "/id"),
          Thing.of("exports", "receipt", "firms/*/returns", "/receipt/id"),
          Thing.of("exports", "allocation", "firms/*/allocations", "/id"),
          Thing.of("incentives", "claim", "claims", "/claimId"),
          Thing.of("incentives", "refund_order", "claims/*/decision", "/refundOrderId"),
          Thing.of("incentives", "payment_advice", "refund-orders/*/set-off", "/paymentAdviceId"));

  Answered(List<Written> written, Books books) {
    this.written = written;
    this.books = books;
  }

  /** Nothing answered is lost, nothing is there twice; per path and per thing. */
  List<Verdict> noneLostNoneDoubled() {
    Difference writes =
        Checks.difference(
            Checks.counted(written.stream().map(one -> one.ask().path()).toList()),
            books.acceptedByPath());
    long lost = 0;
    long doubled = 0;
    List<String> where = new ArrayList<>();
    for (Thing thing : THINGS) {
      Difference things = Checks.difference(told(thing), books.ids(thing.service(), thing.table()));
      lost += things.missing();
      doubled += things.tooMany();
      if (!things.none()) {
        where.add(thing.table() + " " + things);
      }
    }
    return List.of(
        new Verdict(
            "0 lost",
            writes.missing() == 0 && lost == 0,
            "%d writes answered, lost %d; things told of and not there %d %s"
                .formatted(written.size(), writes.missing(), lost, Checks.some(where))),
        new Verdict(
            "0 doubled",
            writes.tooMany() == 0 && doubled == 0,
            "writes accepted beyond one an intent %d; things nobody was told of %d %s"
                .formatted(writes.tooMany(), doubled, Checks.some(where))));
  }

  private List<String> told(Thing thing) {
    return written.stream()
        .filter(one -> thing.path().matcher(one.ask().path()).matches())
        .map(one -> one.reply().at(thing.pointer()))
        .toList();
  }

  /**
   * Sends every write again with its key: the same status, id and body, said to be a repetition.
   */
  Verdict stableOnReplay(Function<String, String> tokenOf) {
    List<String> others =
        Together.all(
                HANDS,
                hand ->
                    IntStream.range(0, written.size())
                        .filter(number -> number % HANDS == hand)
                        .mapToObj(number -> otherwise(written.get(number), tokenOf))
                        .flatMap(Optional::stream)
                        .toList())
            .stream()
            .flatMap(List::stream)
            .toList();
    return new Verdict(
        "ids and answers are stable on replay",
        others.isEmpty(),
        "%d writes sent again, answered otherwise %d %s"
            .formatted(written.size(), others.size(), Checks.some(others)));
  }

  private static Optional<String> otherwise(Written one, Function<String, String> tokenOf) {
    Door.Ask ask = one.ask();
    Reply again = ask.as(ask.who(), tokenOf.apply(ask.who())).quietly().send();
    boolean same =
        again.status() == one.reply().status()
            && again.text().equals(one.reply().text())
            && again.headers().firstValue("Idempotency-Replayed").isPresent();
    return same
        ? Optional.empty()
        : Optional.of("%s %d %s".formatted(ask.path(), again.status(), again.text()));
  }

  /** By operation, for the numbers of the load. */
  String kinds() {
    return written.stream()
        .map(one -> one.ask().path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*"))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .toString();
  }
}
