package pk.itregistry.plumbing.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.CommonProblem.VersionRequired;
import pk.itregistry.kernel.problem.CommonProblem.VersionStale;
import pk.itregistry.kernel.problem.Refused;

/** The If-Match header (RFC 9110, 13.1.1): one ETag that was read, or a list of them. */
final class IfMatch {
  private static final String ONE = "(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"";
  private static final Pattern LIST =
      Pattern.compile("[ \\t]*%s(?:[ \\t]*,[ \\t]*%s)*[ \\t]*".formatted(ONE, ONE));
  private static final Pattern TAG = Pattern.compile(ONE);

  private IfMatch() {}

  /**
   * Refuses a change of what has another version by now: 412, also of a weak ETag, which says
   * nothing about bytes; 428 where no version was named.
   */
  static void demand(@Nullable String sent, long current) {
    if (sent == null || sent.isBlank()) {
      throw required("Read the thing first and send its ETag as If-Match.");
    }
    if (sent.strip().equals("*")) {
      throw required("* would change what nobody has read; send the ETag that you read instead.");
    }
    if (!LIST.matcher(sent).matches()) {
      throw required("An ETag stands in quotes, such as \"3\"; send it as you read it.");
    }
    String now = "\"" + current + "\"";
    if (TAG.matcher(sent).results().noneMatch(tag -> tag.group().equals(now))) {
      throw new Refused(new VersionStale(current));
    }
  }

  private static Refused required(String how) {
    return new Refused(new VersionRequired(how));
  }
}
