package pk.itregistry.proof.bench;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Uuid7;

/**
 * Filings sent to a beat, whether the earlier ones are answered or not; each is timed from when it
 * was meant to be sent. Never two for the same firm and month: what was refused is sent again
 * later, with the key that it had. All is sent and heard on one event loop, so that the sender
 * takes little of the processors that it shares with what it loads.
 */
final class OpenLoad implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  static final Set<Integer> REFUSED = Set.of(429, 503);
  static final int FILED = 201;

  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final int MOST_CONNECTIONS = 1_000;

  // Shorter than the gateway keeps an idle connection, so that none is met while it closes.
  private static final int KEPT_ALIVE_SECONDS = 5;

  // What is due is sent in small pieces, so that answers are heard in between.
  private static final int AT_ONCE = 16;

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final Context loop = vertx.getOrCreateContext();
  private final HttpClient http =
      vertx.createHttpClient(
          new HttpClientOptions().setKeepAliveTimeout(KEPT_ALIVE_SECONDS),
          new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
  private final String gateway;
  private final List<FirmId> firms;
  private final String run = Uuid7.next().toString();
  private long used;
  private final Queue<Long> refused = new ArrayDeque<>();

  OpenLoad(String gateway, List<FirmId> firms) {
    this.gateway = gateway;
    this.firms = firms;
  }

  /** So many a second for so long. */
  Heard open(List<String> bearers, int rate, int seconds) {
    var round = new Sent(bearers);
    round.beat(rate, (long) rate * seconds);
    return round.heard();
  }

  Heard afterPause(int pause, List<String> bearers, int rate, int seconds) {
    LockSupport.parkNanos(Duration.ofSeconds(pause).toNanos());
    return open(bearers, rate, seconds);
  }

  /** So many callers, each sending its next when it is answered. */
  Heard closed(List<String> bearers, int callers, int seconds) {
    var round = new Sent(bearers);
    round.callers(callers, Duration.ofSeconds(seconds));
    return round.heard();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /** What is sent at one time under load; all of it on the one event loop. */
  private final class Sent {
    private final List<String> bearers;
    private final List<Heard.Answer> answers = new ArrayList<>();
    private final CompletableFuture<Heard> all = new CompletableFuture<>();
    private final long began = System.nanoTime();
    private double seconds;
    private long sent;
    private boolean over;

    Sent(List<String> bearers) {
      this.bearers = bearers;
    }

    Heard heard() {
      return all.join();
    }

    void beat(int rate, long most) {
      loop.runOnContext(_ -> sendWhatIsDue(rate, most));
    }

    private void sendWhatIsDue(int rate, long most) {
      long due = due(rate);
      for (int i = 0; i < AT_ONCE && sent < most && due <= System.nanoTime(); i++) {
        send(due, () -> {});
        due = due(rate);
      }
      if (sent == most) {
        end();
      } else if (due <= System.nanoTime()) {
        loop.runOnContext(_ -> sendWhatIsDue(rate, most));
      } else {
        vertx.setTimer(1, _ -> sendWhatIsDue(rate, most));
      }
    }

    private long due(int rate) {
      return began + sent * SECOND / rate;
    }

    void callers(int callers, Duration time) {
      loop.runOnContext(_ -> {
        vertx.setTimer(time.toMillis(), _ -> end());
        for (int caller = 0; caller < callers; caller++) {
          another();
        }
      });
    }

    private void another() {
      if (!over) {
        send(System.nanoTime(), this::another);
      }
    }

    private void end() {
      over = true;
      seconds = since(began) / 1e3;
      tellWhenAllAnswered();
    }

    private void tellWhenAllAnswered() {
      if (over && answers.size() == sent) {
        all.complete(new Heard(List.copyOf(answers), seconds));
      }
    }

    private void send(long due, Runnable then) {
      sent++;
      long n;
      try {
        n = next();
      } catch (Trouble e) {
        over = true;
        all.completeExceptionally(e);
        return;
      }
      http.request(filing(n, bearers))
          .compose(request -> request.send(body(n)))
          .compose(answer -> answer.end().map(_ -> answer))
          .onComplete(answered -> {
            answers.add(answered.succeeded() ? answer(n, due, answered.result()) : none(due));
            then.run();
            tellWhenAllAnswered();
          });
    }

    private Heard.Answer answer(long n, long due, HttpClientResponse answer) {
      if (REFUSED.contains(answer.statusCode())) {
        refused.add(n);
      }
      return new Heard.Answer(
          answer.statusCode(),
          since(due),
          answer.getHeader(HttpHeaders.RETRY_AFTER) != null,
          since(began) / 1e3);
    }

    private Heard.Answer none(long due) {
      return new Heard.Answer(0, since(due), false, since(began) / 1e3);
    }
  }

  private static double since(long then) {
    return (System.nanoTime() - then) / 1e6;
  }

  private long next() {
    Long again = refused.poll();
    long n = again == null ? used++ : again;
    if (n >= (long) firms.size() * Firms.MONTHS) {
      throw new Trouble("All firm-months are used up: seed more firms with ITR_BENCH_FIRMS.");
    }
    return n;
  }

  private RequestOptions filing(long n, List<String> bearers) {
    FirmId firm = firms.get((int) (n % firms.size()));
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setAbsoluteURI(gateway + "/exports/v1/firms/" + firm + "/returns")
        .setTimeout(LONGEST.toMillis())
        .putHeader("Authorization", "Bearer " + bearers.get((int) (n % bearers.size())))
        .putHeader("Content-Type", "application/json")
        .putHeader("Idempotency-Key", run + "-" + n);
  }

  private Buffer body(long n) {
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
    return Buffer.buffer(body);
  }
}
