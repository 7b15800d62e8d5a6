package pk.itregistry.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import pk.itregistry.gateway.GatewayProblem.UpgradeRefused;
import pk.itregistry.kernel.problem.CommonProblem.MethodNotAllowed;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.wire.WireProblem.MalformedTarget;

/**
 * What a request must look like to be looked at further, beyond what plumbing's wire asks at every
 * door. Nothing is put right here: whatever two servers could read in two ways is refused.
 */
final class RequestForm {
  static final List<String> METHODS =
      List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  // Dot segments and empty ones, plain or encoded; path parameters (;), which some servers cut off;
  // encoded slashes, backslashes, NUL and controls.
  private static final Pattern TWO_READINGS =
      Pattern.compile(
          "/(/|(\\.|%2e){1,2}(/|$))|;|%(2f|5c|[01][0-9a-f]|7f|25(2e|2f|5c))",
          Pattern.CASE_INSENSITIVE);

  private RequestForm() {}

  static void check(HttpServerRequest request) {
    if (!METHODS.contains(request.method().name())) {
      throw refused(new MethodNotAllowed());
    }
    target(request.uri());
    upgrade(request);
  }

  private static void target(String target) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    if (TWO_READINGS.matcher(path).find()) {
      throw refused(
          new MalformedTarget(
              "The path must have no empty or dot segments, no ; and no encoded slashes or"
                  + " controls."));
    }
  }

  private static void upgrade(HttpServerRequest request) {
    String upgrade = request.getHeader(HttpHeaders.UPGRADE);
    if (upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket")) {
      throw refused(new UpgradeRefused());
    }
  }

  private static Refused refused(Problem problem) {
    return new Refused(problem);
  }
}
