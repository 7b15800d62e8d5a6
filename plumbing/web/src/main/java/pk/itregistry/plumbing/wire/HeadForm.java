package pk.itregistry.plumbing.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.itregistry.plumbing.wire.WireProblem.HttpVersionRefused;
import pk.itregistry.plumbing.wire.WireProblem.MalformedFraming;
import pk.itregistry.plumbing.wire.WireProblem.MalformedHeader;
import pk.itregistry.plumbing.wire.WireProblem.MalformedHost;
import pk.itregistry.plumbing.wire.WireProblem.MalformedTarget;

/**
 * What a request's head must look like beyond what the decoder asks. Nothing is put right: whatever
 * two servers could read in two ways is refused.
 */
final class HeadForm {
  static final String LENGTH = "Send Content-Length once, or Transfer-Encoding: chunked.";

  private static final Pattern HOST =
      Pattern.compile("([\\w.~!$&'()*+,;=%-]+|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?");
  private static final String IN_PATH = "/-._~!$&'()*+,=:@;";
  private static final String IN_QUERY = IN_PATH + "?[]";

  private HeadForm() {}

  static Optional<WireProblem> fault(HttpRequest head) {
    if (!HttpVersion.HTTP_1_1.equals(head.protocolVersion())) {
      return Optional.of(new HttpVersionRefused());
    }
    HttpHeaders headers = head.headers();
    List<String> hosts = headers.getAll(HttpHeaderNames.HOST);
    if (hosts.size() != 1 || !HOST.matcher(hosts.getFirst()).matches()) {
      return Optional.of(new MalformedHost());
    }
    List<String> encodings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
    if (!encodings.isEmpty()
        && (encodings.size() > 1 || !"chunked".equalsIgnoreCase(encodings.getFirst()))) {
      return Optional.of(new MalformedFraming(LENGTH));
    }
    for (Map.Entry<String, String> header : headers) {
      if (hasControls(header.getValue())) {
        return Optional.of(
            new MalformedHeader("A header's value must have no control characters."));
      }
    }
    return target(head.uri());
  }

  private static boolean hasControls(String value) {
    return value.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f);
  }

  private static Optional<WireProblem> target(String target) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    if (!path.startsWith("/")
        || !consistsOf(IN_PATH, path)
        || (mark >= 0 && !consistsOf(IN_QUERY, target.substring(mark + 1)))) {
      return malformed("The target must be a path, it and the query as in RFC 3986.");
    }
    return isText(target)
        ? Optional.empty()
        : malformed("What is percent-encoded must be UTF-8, without NUL.");
  }

  private static Optional<WireProblem> malformed(String why) {
    return Optional.of(new MalformedTarget(why));
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

  // Overlong forms and halves of surrogate pairs are no UTF-8 to Java's decoder either.
  private static boolean isText(String target) {
    if (target.indexOf('%') < 0) {
      return true;
    }
    ByteBuffer bytes = ByteBuffer.allocate(target.length());
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '%') {
        bytes.put((byte) Integer.parseInt(target, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.put((byte) target.charAt(i));
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).chars().allMatch(c -> c != 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
