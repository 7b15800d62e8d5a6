package pk.itregistry.proof.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import pk.itregistry.proof.bench.Registrants.Search;
import pk.itregistry.proof.stack.OwnStack;

/**
 * The public's search of a full register through the gateway, against the same SQL asked on a
 * connection that is open: what the way through two services costs beside the search itself. And 99
 * of 100 are answered within fifty milliseconds, however slow the SQL is.
 */
final class Searching implements Contest {
  private static final int SEARCHES = 400;
  private static final int WARM_UP_SEARCHES = 2_000;
  private static final int MOST_MILLIS = 50;
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public List<Tool> needs() {
    return List.of();
  }

  @Override
  public Target target() {
    return Target.atMost(3, 1.5);
  }

  @Override
  public List<Round> run(Settings settings, Telling telling) {
    try (OwnStack stack = settings.freshStack()) {
      Registrants registrants = Registrants.fill(Sql.of(stack, "registry"), settings.registrants());
      telling.remark("%,d registrants, %s".formatted(settings.registrants(), registrants.size()));
      URI register = URI.create(stack.properties().get("gateway.url") + "/registry/v1/register");
      var random = new Random(154);
      try (Registrants.Open bare = registrants.open()) {
        for (int i = 0; i < Math.min(WARM_UP_SEARCHES, settings.warmUp()); i++) {
          Search search = registrants.search(random);
          sameAnswer(search, ask(register, search), bare.ask(search));
        }
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= settings.rounds(); number++) {
          List<Search> searches = registrants.searches(random, SEARCHES);
          boolean first = number % 2 == 1;
          Side theirs = first ? bare(bare, searches) : null;
          Side ours = ours(stack, register, searches);
          theirs = theirs == null ? bare(bare, searches) : theirs;
          rounds.add(telling.round(Round.of("p99", number, ours, theirs)));
          telling.promise(
              ours.figure() <= MOST_MILLIS,
              "round %d: 99 of 100 searches within %.0f ms, promised within %d"
                  .formatted(number, ours.figure(), MOST_MILLIS));
        }
        return rounds;
      }
    }
  }

  private static void sameAnswer(Search search, List<String> ours, List<String> theirs) {
    if (!ours.equals(theirs)) {
      throw new Trouble(
          "%s: the service answers %s, the SQL of the bench %s: it is not the same search."
              .formatted(search, ours, theirs));
    }
  }

  private Side ours(OwnStack stack, URI register, List<Search> searches) {
    Cpu cpu = Cpu.of(stack);
    Map<String, Long> before = cpu.read();
    List<Double> took = new ArrayList<>();
    for (Search search : searches) {
      long began = System.nanoTime();
      ask(register, search);
      took.add((System.nanoTime() - began) / 1e6);
    }
    return side("through the gateway", took, cpu.perRequest(before, took.size()));
  }

  private static Side bare(Registrants.Open bare, List<Search> searches) {
    List<Double> took = new ArrayList<>();
    for (Search search : searches) {
      long began = System.nanoTime();
      bare.ask(search);
      took.add((System.nanoTime() - began) / 1e6);
    }
    return side("bare SQL", took, Map.of());
  }

  private static Side side(String who, List<Double> millis, Map<String, Long> cpu) {
    return new Side(
        who,
        Figures.percentile(millis, 99),
        "ms p99",
        millis.size(),
        cpu,
        Map.of("p50ms", Figures.rounded(Figures.median(millis))));
  }

  /** The ids found; where nothing is found as written, those of the likenesses. */
  private List<String> ask(URI register, Search search) {
    String query = "?limit=50" + search.query();
    try {
      HttpResponse<byte[]> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(register + query)).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new Trouble("%s was answered %d.".formatted(query, answer.statusCode()));
      }
      JsonNode found = JSON.readTree(answer.body());
      JsonNode listed = found.path("items").isEmpty() ? found.path("near") : found.path("items");
      return listed.valueStream().map(entry -> entry.path("id").textValue()).toList();
    } catch (IOException e) {
      throw new Trouble("The gateway does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The bench was interrupted.", e);
    }
  }
}
