package pk.itregistry.kernel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CursorTest {
  private static final UUID ID = Uuid7.next();

  @Test
  void a_cursor_is_read_as_it_was_written_with_and_without_a_day() {
    for (Cursor cursor : List.of(new Cursor(ID), new Cursor(ID, LocalDate.of(2026, 11, 30)))) {
      assertThat(Cursor.of(cursor.toString())).isEqualTo(cursor);
      assertThat(cursor.toString()).hasSizeLessThanOrEqualTo(80);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " 2026-11-31", " yesterday", "2026-11-30"})
  void what_no_page_ended_with_is_refused(String day) {
    String sent =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(("x" + ID + day).getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> Cursor.of(sent)).isInstanceOf(Refused.class);
    if (!day.isEmpty()) {
      String wrongDay =
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString((ID + day).getBytes(StandardCharsets.US_ASCII));
      assertThatThrownBy(() -> Cursor.of(wrongDay)).isInstanceOf(Refused.class);
    }
  }
}
