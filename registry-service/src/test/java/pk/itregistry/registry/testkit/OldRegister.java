package pk.itregistry.registry.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import pk.itregistry.plumbing.operation.PerformOperations;
import pk.itregistry.plumbing.testkit.People;

/** An older register as an administrator sends it. */
public final class OldRegister {
  public static final String HEADING =
      "oldNumber,kind,name,ntn,city,province,registeredOn,certifiedUntil,email\r\n";

  private static final int MOST_PIECES = 100;

  private OldRegister() {}

  /** A row of a company, certified to that day. */
  public static String row(String oldNumber, String ntn, String certifiedUntil) {
    return "%s,Company,Ravi Systems %s,%s,Lahore,Punjab,15/03/2019,%s,info@ravi.example\r\n"
        .formatted(oldNumber, oldNumber, ntn, certifiedUntil);
  }

  /** A number of an older register that no other test has. */
  public static String freshNumber() {
    return "Z-%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
  }

  /** So many rows of companies, which begin with the same number. */
  public static String rows(String number, int count) {
    int first = ThreadLocalRandom.current().nextInt(900_000);
    char series = (char) ('A' + ThreadLocalRandom.current().nextInt(25));
    StringBuilder rows = new StringBuilder(HEADING);
    IntStream.range(0, count)
        .forEach(i ->
            rows.append(
                row(number + "/" + i, "%c%06d".formatted(series, first + i), "2020-12-31")));
    return rows.toString();
  }

  /** Sends a file. */
  public static Response send(String mode, String csv) {
    return send(mode, csv.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a file as it is. */
  public static Response send(String mode, byte[] csv) {
    return Papers.request("adnan", UUID.randomUUID().toString(), "text/csv")
        .queryParam("mode", mode)
        .body(csv)
        .post(Desk.BASE + "register-imports");
  }

  /** Sends a file that is taken; answers the operation's id. */
  public static String taken(String mode, String csv) {
    return taken(send(mode, csv));
  }

  /** The operation that an answer began. */
  public static String taken(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
    String id = answer.jsonPath().getString("id");
    assertThat(answer.header("Location")).endsWith("/registry/v1/register-imports/" + id);
    return id;
  }

  /** Reads how far an import has come. */
  public static Response read(String operation) {
    return People.get("adnan", "register-imports/" + operation);
  }

  /** Has an import worked off, and what was asked for before it. */
  public static void untilDone(PerformOperations work, String operation) {
    until(work, operation, Integer.MAX_VALUE);
  }

  /** Has an import worked off until so many of its rows are done, or all. */
  public static void until(PerformOperations work, String operation, int rows) {
    for (int pieces = 0; pieces < MOST_PIECES; pieces++) {
      Response now = read(operation);
      if (!"RUNNING".equals(now.path("state")) || now.<Integer>path("done") >= rows) {
        return;
      }
      work.nextPiece();
    }
    throw new AssertionError("it comes to no end: " + read(operation).asString());
  }

  /** The results as a file. */
  public static String results(String operation) {
    Response answer = People.get("adnan", "register-imports/" + operation + "/results");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }
}
