package pk.itregistry.stack;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.stack.access.StackProperties;
import pk.itregistry.stack.access.Tokens;

/** Shows the letters that a demo without a mail server keeps, as an administrator reads them. */
final class Letters {
  private static final String ADMINISTRATOR = "adnan";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  private final StackProperties stack;
  private final PrintStream out;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  Letters(StackProperties stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  /** All of them, the oldest first. */
  void print() {
    String token = new Tokens(stack).of(ADMINISTRATOR);
    String page = "/registry/v1/notices?limit=200";
    while (!page.isEmpty()) {
      HttpResponse<String> answer = get(page, token);
      write(answer.body());
      Matcher next = NEXT.matcher(answer.headers().firstValue("Link").orElse(""));
      page = next.find() ? next.group(1) : "";
    }
  }

  private HttpResponse<String> get(String page, String token) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(stack.get("gateway.url")).resolve(page))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new Trouble("The register answered " + answer.statusCode() + ": " + answer.body());
      }
      return answer;
    } catch (IOException e) {
      throw new Trouble("The register does not answer: run ./dev up first.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Stopped while waiting for the register.", e);
    }
  }

  private void write(String listed) {
    try {
      Map<String, Object> page = JSONObjectUtils.parse(listed);
      for (Map<String, Object> notice : JSONObjectUtils.getJSONObjectArray(page, "items")) {
        out.printf(
            "%n=== %s  %s  to %s%n",
            notice.get("queuedAt"), notice.get("state"), notice.get("address"));
        Map<String, Object> letter = JSONObjectUtils.getJSONObject(notice, "letter");
        if (letter != null) {
          out.printf("%s%n%n%s%n", letter.get("subject"), letter.get("text"));
        }
      }
    } catch (ParseException e) {
      throw new Trouble("The register's answer cannot be read.", e);
    }
  }
}
