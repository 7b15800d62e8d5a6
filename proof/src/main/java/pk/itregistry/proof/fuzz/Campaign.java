package pk.itregistry.proof.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import pk.itregistry.conformance.Contract;
import pk.itregistry.e2e.Cast;
import pk.itregistry.e2e.Door;
import pk.itregistry.e2e.Journey;
import pk.itregistry.e2e.Narrator;
import pk.itregistry.stack.access.StackProperties;

/** Many requests against one running system, and what came of them. */
final class Campaign {
  private static final int AT_ONCE = 8;
  private static final int TOLD_EVERY = 1000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final URI gateway;
  private final Cast cast;
  private final PrintStream out;
  private final Description description;
  private final Contract contract;
  private final List<String> everybody = new ArrayList<>();
  private final Tokens tokens;

  Campaign(URI gateway, StackProperties stack, PrintStream out) {
    this.gateway = gateway;
    this.cast = new Cast(stack);
    this.out = out;
    String document = document(gateway);
    this.description = new Description(document);
    this.contract = Contract.of(document);
    this.tokens = new Tokens(cast::token);
    everybody.addAll(stack.persons());
    everybody.addAll(stack.clients());
    everybody.removeAll(Tokens.REFUSED);
  }

  /** Plays the journey, looks around, then sends so many requests. */
  Tally run(int requests, long seed, int journeys, Path evidence) {
    tokens.keep(Tokens.SHORT_LIVED);
    Harvest harvest = harvest(journeys);
    awaitExpiry();
    String run = Long.toString(seed, 36);
    Shots shots = new Shots(seed, new Valid(description, harvest, everybody, run));
    Tally tally = new Tally();
    Evidence kept = new Evidence(evidence);
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> workers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        workers.add(
            pool.submit(() -> {
              for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                one(n, shots.number(n), tally, kept);
              }
            }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a request could not be made", e.getCause());
    }
    return tally;
  }

  /** Sends kept bytes again, with fresh tokens; one that was to be expired is so again. */
  Answer replay(byte[] request) {
    if (Tokens.named(request).contains(Tokens.SHORT_LIVED)) {
      tokens.keep(Tokens.SHORT_LIVED);
      awaitExpiry();
    }
    return new Wire(gateway).send(tokens.filledIn(request), false, false);
  }

  private void one(int number, Shot shot, Tally tally, Evidence kept) {
    byte[] bytes = tokens.filledIn(shot.bytes());
    Answer answer = new Wire(gateway).send(bytes, shot.method.equals("HEAD"), shot.cutShort);
    List<String> faults = new Judge(contract).faults(shot, answer);
    tally.add(shot, answer, faults);
    if (!faults.isEmpty() || Judge.overloaded(answer)) {
      kept.keep(number, shot, answer, faults);
    }
    if (tally.requests() % TOLD_EVERY == 0) {
      out.printf("%,d requests, %d answered wrongly%n", tally.requests(), tally.faulty());
    }
  }

  /** As long as the kept token is good it must not be sent as an expired one. */
  private void awaitExpiry() {
    Operation guarded =
        description.operations().stream()
            .filter(operation -> !operation.open() && operation.method().equals("GET"))
            .filter(operation -> operation.template().names().isEmpty())
            .findFirst()
            .orElseThrow();
    Shot shot = new Shot(guarded, guarded.template().toString());
    shot.header("Host", "localhost").header("Connection", "close").as(Tokens.SHORT_LIVED);
    byte[] ask = tokens.filledIn(shot.bytes());
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (new Wire(gateway).send(ask, false, false).status() != 401) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("a token of two seconds is taken after two minutes");
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  // What has been walked to its end allows nothing more: some of each stands half way.
  private void leaveOpen(Door door) {
    for (String step :
        List.of(
            "A person signs up and applies for a company",
            "The registrar returns the application, naming a field",
            "It matches the invoice with the remittance",
            "The portal claims the excess; the sum is explained",
            "It submits; the refund clock starts",
            "An officer takes the claim and proposes",
            "Whoever proposed may not decide; another does",
            "The order is served")) {
      everybody.add(new Journey(door, cast).playThrough(step).owner());
    }
    for (String step :
        List.of(
            "A person signs up and applies for a call centre",
            "It is registered provisionally, which certifies nothing",
            "The owner asks for the inspection, and an inspector comes")) {
      everybody.add(Journey.ofACallCentre(door, cast).playThrough(step).owner());
    }
  }

  private Harvest harvest(int journeys) {
    Harvest harvest = new Harvest(description.operations());
    Door door = new Door(gateway, Narrator.silent(), PATIENCE, harvest);
    for (int i = 0; i < journeys; i++) {
      List<Journey> lives =
          List.of(
              new Journey(door, cast).andTheNextYear(),
              Journey.ofACallCentre(door, cast),
              Journey.ofALapsedFirm(door, cast));
      for (Journey journey : lives) {
        journey.play();
        everybody.add(journey.owner());
      }
    }
    leaveOpen(door);
    SplittableRandom random = new SplittableRandom(1);
    Valid valid = new Valid(description, harvest, everybody, "look");
    for (Operation operation : harvest.reachable()) {
      if (operation.method().equals("GET")) {
        look(door, valid, operation, random);
      }
    }
    out.printf(
        "%d operations, %d real ids from %d journeys%n",
        description.operations().size(), harvest.ids(), journeys);
    return harvest;
  }

  private void look(Door door, Valid valid, Operation operation, SplittableRandom random) {
    String who = valid.entitled(operation, random);
    String path = operation.template().with(valid.pathOf(operation, random));
    door.get(path).as(who, cast.token(who)).once().quietly().send();
  }

  private static String document(URI gateway) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var ask = HttpRequest.newBuilder(gateway.resolve("/openapi.yaml")).build();
      return client.send(ask, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new IllegalStateException("no gateway at " + gateway, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
