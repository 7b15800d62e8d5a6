package pk.itregistry.kernel.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Where a page ends: opaque to the caller, the last row's id to us (ids sort by birth). */
@Form(pattern = "^[A-Za-z0-9_-]+$", longest = 80, description = "Taken from a Link header.")
public record Cursor(UUID after) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,80}");
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  /** The id behind which a page goes on that is told oldest first; without a cursor, before all. */
  public static UUID oldestFirst(@Nullable Cursor cursor) {
    return cursor == null ? BEFORE_ALL : cursor.after();
  }

  /** The id before which a page goes on that is told newest first; without a cursor, after all. */
  public static UUID newestFirst(@Nullable Cursor cursor) {
    return cursor == null ? AFTER_ALL : cursor.after();
  }

  /** Reads what {@link #toString} gave. */
  public static Cursor of(String sent) {
    if (FORM.matcher(sent).matches()) {
      try {
        String inner = new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.US_ASCII);
        return new Cursor(Uuid7.parse("cursor", inner));
      } catch (IllegalArgumentException e) {
        // answered below, with the same words
      }
    }
    throw new Refused(
        new MalformedValue("malformed-cursor", "must be a cursor taken from a Link header"));
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(after.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
