package pk.itregistry.proof.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Uuid7;

/**
 * Filings sent to a beat, whether the earlier ones are answered or not; each is timed from when it
 * was meant to be sent. Never two for the same firm and month: what was refused is sent again
 * later, with the key that it had.
 */
final class OpenLoad {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Set<Integer> REFUSED = Set.of(429, 503);
  private static final int FILED = 201;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String gateway;
  private final List<FirmId> firms;
  private final String run = Uuid7.next().toString();
  private final AtomicLong used = new AtomicLong();
  private final Queue<Long> refused = new ConcurrentLinkedQueue<>();

  OpenLoad(String gateway, List<FirmId> firms) {
    this.gateway = gateway;
    this.firms = firms;
  }

  /** One answer, and how long after the load began it came; status 0 where none came. */
  private record Answer(int status, double millis, boolean retryAfter, double second) {}

  /** All answers to a time under load. */
  record Heard(List<Answer> answers, double seconds) {

    long filed() {
      return answers.stream().filter(answer -> answer.status() == FILED).count();
    }

    /** What was filed while the load lasted: not what was answered afterwards. */
    double filedASecond() {
      return answers.stream()
              .filter(answer -> answer.status() == FILED && answer.second() <= seconds)
              .count()
          / seconds;
    }

    double sentASecond() {
      return answers.size() / seconds;
    }

    long refused() {
      return answers.stream().filter(answer -> REFUSED.contains(answer.status())).count();
    }

    long withoutRetryAfter() {
      return answers.stream()
          .filter(answer -> REFUSED.contains(answer.status()) && !answer.retryAfter())
          .count();
    }

    Map<Integer, Long> others() {
      Map<Integer, Long> others = new TreeMap<>();
      answers.stream()
          .map(Answer::status)
          .filter(status -> status != FILED && !REFUSED.contains(status))
          .forEach(status -> others.merge(status, 1L, Long::sum));
      return others;
    }

    double p99Filed() {
      return p99(Set.of(FILED));
    }

    double p99Refused() {
      return p99(REFUSED);
    }

    double longestRefused() {
      return answers.stream()
          .filter(answer -> REFUSED.contains(answer.status()))
          .mapToDouble(Answer::millis)
          .max()
          .orElse(0);
    }

    private double p99(Set<Integer> statuses) {
      List<Double> times =
          answers.stream()
              .filter(answer -> statuses.contains(answer.status()))
              .map(Answer::millis)
              .toList();
      return times.isEmpty() ? 0 : Figures.percentile(times, 99);
    }
  }

  /** So many a second for so long. */
  Heard open(List<String> bearers, int rate, int seconds) {
    var heard = new ConcurrentLinkedQueue<Answer>();
    var underWay = new Phaser(1);
    long began = System.nanoTime();
    for (long i = 0; i < (long) rate * seconds; i++) {
      long due = began + i * Duration.ofSeconds(1).toNanos() / rate;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      underWay.register();
      var _ =
          send(bearers, began, due)
              .thenAccept(heard::add)
              .whenComplete((_, _) -> underWay.arriveAndDeregister());
    }
    double took = (System.nanoTime() - began) / 1e9;
    underWay.arriveAndAwaitAdvance();
    return new Heard(List.copyOf(heard), took);
  }

  Heard afterPause(int pause, List<String> bearers, int rate, int seconds) {
    LockSupport.parkNanos(Duration.ofSeconds(pause).toNanos());
    return open(bearers, rate, seconds);
  }

  /** So many callers, each sending its next when it is answered. */
  Heard closed(List<String> bearers, int callers, int seconds) {
    var heard = new ConcurrentLinkedQueue<Answer>();
    long began = System.nanoTime();
    long end = began + Duration.ofSeconds(seconds).toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                while (System.nanoTime() < end) {
                  heard.add(send(bearers, began, System.nanoTime()).join());
                }
              }));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted.", e);
    }
    return new Heard(List.copyOf(heard), (System.nanoTime() - began) / 1e9);
  }

  private CompletableFuture<Answer> send(List<String> bearers, long began, long due) {
    long n = next();
    return http.sendAsync(filing(n, bearers), BodyHandlers.discarding())
        .thenApply(answer -> {
          if (REFUSED.contains(answer.statusCode())) {
            refused.add(n);
          }
          return new Answer(
              answer.statusCode(),
              since(due),
              answer.headers().firstValue("Retry-After").isPresent(),
              since(began) / 1e3);
        })
        .exceptionally(_ -> new Answer(0, since(due), false, since(began) / 1e3));
  }

  private static double since(long then) {
    return (System.nanoTime() - then) / 1e6;
  }

  private long next() {
    Long again = refused.poll();
    long n = again == null ? used.getAndIncrement() : again;
    if (n >= (long) firms.size() * Firms.MONTHS) {
      throw new Trouble("All firm-months are used up: seed more firms with ITR_BENCH_FIRMS.");
    }
    return n;
  }

  private HttpRequest filing(long n, List<String> bearers) {
    int months = (int) (n / firms.size());
    int year = Firms.FIRST_MONTH.getYear() + months / 12;
    int month = months % 12 + 1;
    String body =
        """
        {"period":"%04d-%02d","nil":false,"lines":[{"kind":"INVOICE",\
        "buyer":{"name":"Acme Components Inc.","country":"US"},"contractRef":"MSA-%04d-04",\
        "invoiceNumber":"INV-%06d","invoiceDate":"%04d-%02d-%02d",\
        "serviceCategory":"SOFTWARE_DEVELOPMENT","purposeCode":"9184","engagementType":"PROJECT",\
        "currency":"USD","amount":"%d.%02d"}],\
        "declaration":{"accepted":true,"declarantName":"Ayesha Khan"}}\
        """
            .formatted(
                year,
                month,
                year,
                n % 1_000_000,
                year,
                month,
                n % 28 + 1,
                1000 + n % 90_000,
                n % 100);
    return HttpRequest.newBuilder(
            URI.create(
                gateway + "/exports/v1/firms/" + firms.get((int) (n % firms.size())) + "/returns"))
        .timeout(LONGEST)
        .header("Authorization", "Bearer " + bearers.get((int) (n % bearers.size())))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", run + "-" + n)
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
