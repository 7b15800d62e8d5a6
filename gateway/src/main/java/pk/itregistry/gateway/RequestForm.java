package pk.itregistry.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import pk.itregistry.gateway.GatewayProblem.HeadersTooLarge;
import pk.itregistry.gateway.GatewayProblem.HttpVersionRefused;
import pk.itregistry.gateway.GatewayProblem.MalformedFraming;
import pk.itregistry.gateway.GatewayProblem.MalformedTarget;
import pk.itregistry.gateway.GatewayProblem.TargetTooLong;
import pk.itregistry.gateway.GatewayProblem.UpgradeRefused;
import pk.itregistry.kernel.problem.CommonProblem.MethodNotAllowed;
import pk.itregistry.kernel.problem.Problem;
import pk.itregistry.kernel.problem.Refused;

/**
 * What a request must look like to be looked at further. Nothing is put right here: whatever two
 * servers could read in two ways is refused. (Two lengths, or a length beside chunks, are refused
 * by the HTTP decoder before that.)
 */
final class RequestForm {
  static final List<String> METHODS =
      List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  // Both stay below what the services take (16 KiB, 4096), with room for what is added here.
  private static final int MOST_HEADER_BYTES = 12 * 1024;
  private static final int LONGEST_TARGET = 4000;

  // RFC 3986 without the path parameters (;) that some servers cut off.
  private static final String IN_PATH = "/-._~!$&'()*+,=:@";
  private static final String IN_QUERY = IN_PATH + ";?[]";
  // Dot segments and empty ones, plain or encoded; encoded slashes, backslashes, NUL and controls.
  private static final Pattern TWO_READINGS =
      Pattern.compile(
          "/(/|(\\.|%2e){1,2}(/|$))|%(2f|5c|[01][0-9a-f]|7f|25(2e|2f|5c))",
          Pattern.CASE_INSENSITIVE);

  private RequestForm() {}

  static void check(HttpServerRequest request) {
    if (request.version() != HttpVersion.HTTP_1_1) {
      throw refused(new HttpVersionRefused());
    }
    if (!METHODS.contains(request.method().name())) {
      throw refused(new MethodNotAllowed());
    }
    target(request.uri());
    headers(request);
  }

  private static void target(String target) {
    if (target.length() > LONGEST_TARGET) {
      throw refused(new TargetTooLong(LONGEST_TARGET));
    }
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    if (!path.startsWith("/")
        || !consistsOf(IN_PATH, path)
        || (mark >= 0 && !consistsOf(IN_QUERY, target.substring(mark + 1)))) {
      throw refused(new MalformedTarget("The path and query must be as in RFC 3986."));
    }
    if (TWO_READINGS.matcher(path).find()) {
      throw refused(
          new MalformedTarget(
              "The path must have no empty or dot segments and no encoded slashes or controls."));
    }
  }

  private static boolean consistsOf(String marks, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
          return false;
        }
      } else if (!isLetterOrDigit(c) && marks.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(char c) {
    return c < 128 && Character.digit(c, 16) >= 0;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static void headers(HttpServerRequest request) {
    int bytes = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      bytes += header.getKey().length() + header.getValue().length() + 4;
    }
    if (bytes > MOST_HEADER_BYTES) {
      throw refused(new HeadersTooLarge(MOST_HEADER_BYTES));
    }
    List<String> encodings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    if (!encodings.isEmpty() && !encodings.equals(List.of("chunked"))) {
      throw refused(new MalformedFraming());
    }
    String upgrade = request.getHeader(HttpHeaders.UPGRADE);
    if (upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket")) {
      throw refused(new UpgradeRefused());
    }
  }

  private static Refused refused(Problem problem) {
    return new Refused(problem);
  }
}
