package pk.itregistry.proof.drill;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Reply;
import pk.itregistry.e2e.Story;
import pk.itregistry.proof.drill.Checks.Difference;

/** Many who want the same at the same moment: one gets it, and everybody hears so. */
final class RaceDrill {
  private static final String PORTAL = "portal-ledgerly";
  private static final String APPROVER = "amina";

  /** From then on the purpose code of an invoice is in use. */
  private static final YearMonth FIRST_MONTH = YearMonth.of(2004, 1);

  private static final String IN_FLIGHT = "idempotency-key-in-flight";

  /** How many race. */
  record Sizes(int keys, int perKey, int decisions, int allocations, int returns) {
    static final Sizes FULL = new Sizes(200, 12, 50, 100, 20);
    static final Sizes SHORT = new Sizes(10, 12, 12, 20, 10);
  }

  private final Scene scene;
  private final Sizes sizes;
  private final Report report;

  RaceDrill(Scene scene, Sizes sizes, Report report) {
    this.scene = scene;
    this.sizes = sizes;
    this.report = report;
  }

  void run() {
    report.say("a firm is registered");
    Story firm = scene.registeredFirm();
    report.say("%d keys x %d writes with the same key".formatted(sizes.keys(), sizes.perKey()));
    report.add(sameKey(firm));
    report.say(sizes.returns() + " returns for one month");
    report.add(List.of(oneMonth(firm)));
    report.say("a claim is proposed");
    Story claiming = scene.journey().playThrough("An officer takes the claim and proposes");
    report.say(sizes.decisions() + " decisions of it");
    report.add(List.of(oneDecision(claiming)));
    report.say(sizes.allocations() + " allocations of one remittance");
    report.add(List.of(oneRemittance(firm)));
  }

  /** Each key files the return of a month of its own, several times at once. */
  List<Verdict> sameKey(Story firm) {
    List<List<Reply>> races =
        IntStream.range(0, sizes.keys())
            .mapToObj(number -> {
              String key = UUID.randomUUID().toString();
              String form = returnOf(FIRST_MONTH.plusMonths(number));
              return Together.all(
                  sizes.perKey(), hand -> filing(firm, form).key(key).quietly().once().send());
            })
            .toList();
    List<String> months =
        IntStream.range(0, sizes.keys())
            .mapToObj(number -> FIRST_MONTH.plusMonths(number).toString())
            .toList();
    Difference live = Checks.difference(months, scene.books().livePeriods(firm.firm()));
    long accepted = scene.books().accepted("exports", returns(firm)) - sizes.keys();
    return List.of(
        new Verdict(
            "same key, one effect",
            live.none() && accepted == 0,
            "%d keys x %d writes; returns missing %d, too many %d; accepted beyond one a key %d"
                .formatted(sizes.keys(), sizes.perKey(), live.missing(), live.tooMany(), accepted),
            live.tooMany()),
        sameAnswers(races));
  }

  private static Verdict sameAnswers(List<List<Reply>> races) {
    long split =
        races.stream()
            .filter(race ->
                race.stream().filter(RaceDrill::isFiled).map(Reply::text).distinct().count() != 1)
            .count();
    List<Reply> all = races.stream().flatMap(List::stream).toList();
    List<Reply> others =
        all.stream().filter(reply -> !isFiled(reply) && !isInFlight(reply)).toList();
    return new Verdict(
        "same key, one answer",
        split == 0 && others.isEmpty(),
        "%d answers: %s; keys without exactly one answer %d, answers of another kind %d %s"
            .formatted(
                all.size(),
                statuses(all),
                split,
                others.size(),
                Checks.some(others.stream().map(Reply::text).toList())));
  }

  /** Different keys, the same month. */
  Verdict oneMonth(Story firm) {
    YearMonth month = FIRST_MONTH.plusMonths(sizes.keys());
    String form = returnOf(month);
    List<Reply> replies =
        Together.all(sizes.returns(), hand -> filing(firm, form).quietly().send());
    int live = Collections.frequency(scene.books().livePeriods(firm.firm()), month.toString());
    long filed = replies.stream().filter(RaceDrill::isFiled).count();
    return new Verdict(
        "one month, one live return",
        live == 1 && filed == 1 && onlyBeside(replies, 201, 409),
        "%d at once: %s; live returns %d".formatted(replies.size(), statuses(replies), live),
        Math.max(0, live - 1));
  }

  private Verdict oneDecision(Story story) {
    String claim = "/incentives/v1/claims/" + story.claim();
    String etag = story.etag(APPROVER, claim);
    List<Reply> replies =
        Together.all(
            sizes.decisions(),
            hand ->
                story
                    .post(APPROVER, claim + "/decision")
                    .match(etag)
                    .json("{\"outcome\": \"ACCEPT\"}")
                    .quietly()
                    .send());
    List<Long> made = scene.books().decisionsOf(story.claim());
    long won = replies.stream().filter(reply -> reply.status() == 200).count();
    return new Verdict(
        "one claim, one decision",
        won == 1 && made.equals(List.of(1L, 1L, 1L)) && onlyBeside(replies, 200, 409, 412),
        "%d at once: %s; refund orders, entries of the timeline, accepted writes %s"
            .formatted(replies.size(), statuses(replies), made));
  }

  /** Each wants 1.5 % of the remittance, or as much more as makes two thirds of them fit. */
  private Verdict oneRemittance(Story firm) {
    Reply pushed =
        firm.post("bank-scbl", "/exports/v1/remittances")
            .json(firm.nextRemittanceForm())
            .quietly()
            .send()
            .expect(201);
    String remittance = pushed.at("/remittance/id");
    String month = firm.today().substring(0, 7);
    Reply filed =
        filing(firm, Story.returnForm(month, firm.today(), "150000.00"))
            .quietly()
            .send()
            .expect(201);
    int share = 150_000 / sizes.allocations();
    int fitting = 100_000 / share;
    String form =
        """
        {"lineId": "%s", "remittanceId": "%s", "amount": "%d.00"}
        """
            .formatted(filed.at("/lineIds/0"), remittance, share);
    List<Reply> replies =
        Together.all(
            sizes.allocations(),
            hand ->
                firm.post(PORTAL, "/exports/v1/firms/" + firm.firm() + "/allocations")
                    .json(form)
                    .quietly()
                    .send());
    List<String> sums = scene.books().allocatedThreeWays(remittance);
    String sum = Integer.toString(fitting * share);
    long won = replies.stream().filter(RaceDrill::isFiled).count();
    return new Verdict(
        "one remittance, never over-allocated",
        won == fitting && sums.equals(List.of(sum, sum, sum)) && onlyBeside(replies, 201, 422),
        "%d x USD %d of USD 100000 at once: %s; allocated by remittance, allocations, line: %s"
            .formatted(replies.size(), share, statuses(replies), sums));
  }

  private static Door.Ask filing(Story firm, String form) {
    return firm.post(PORTAL, returns(firm)).json(form);
  }

  private static String returns(Story firm) {
    return "/exports/v1/firms/" + firm.firm() + "/returns";
  }

  private static String returnOf(YearMonth month) {
    return Story.returnForm(month.toString(), month.atDay(1).toString(), "100.00");
  }

  private static boolean isFiled(Reply reply) {
    return reply.status() == 201;
  }

  private static boolean isInFlight(Reply reply) {
    return reply.status() == 409 && reply.json().path("code").asText().equals(IN_FLIGHT);
  }

  private static boolean onlyBeside(List<Reply> replies, Integer... statuses) {
    return new ArrayList<>(List.of(statuses))
        .containsAll(replies.stream().map(Reply::status).toList());
  }

  private static Map<Integer, Long> statuses(List<Reply> replies) {
    return replies.stream()
        .collect(Collectors.groupingBy(Reply::status, TreeMap::new, Collectors.counting()));
  }
}
