package pk.itregistry.kernel.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/**
 * Where a page ends: opaque to the caller, the last row's id to us (ids sort by birth).
 *
 * @param day the last row's day, in a list that is sorted by a day and then by id
 */
@Form(pattern = "^[A-Za-z0-9_-]+$", longest = 80, description = "Taken from a Link header.")
public record Cursor(UUID after, @Nullable LocalDate day) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,80}");
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  /** The end of a page that is sorted by id. */
  public Cursor(UUID after) {
    this(after, null);
  }

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
        int space = inner.indexOf(' ');
        return new Cursor(
            Uuid7.parse("cursor", space < 0 ? inner : inner.substring(0, space)),
            space < 0 ? null : LocalDate.parse(inner.substring(space + 1)));
      } catch (IllegalArgumentException | DateTimeParseException e) {
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
        .encodeToString(
            (day == null ? after.toString() : after + " " + day)
                .getBytes(StandardCharsets.US_ASCII));
  }
}
