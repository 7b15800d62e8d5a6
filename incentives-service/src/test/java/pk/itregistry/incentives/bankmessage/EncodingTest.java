package pk.itregistry.incentives.bankmessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EncodingTest {
  private static final String WORDS = "Zażółć, Konto gelöscht";
  private static final String LATIN = "Konto gelöscht";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "UTF-8, EFBBBF, -",
        "UTF-8, EFBBBF, UTF-8",
        "UTF-8, EFBBBF, UTF-16",
        "UTF-8, -, -",
        "UTF-8, -, utf-8",
        "UTF-8, -, UTF-16",
        "UTF-16BE, FEFF, UTF-16",
        "UTF-16BE, FEFF, -",
        "UTF-16BE, -, UTF-16",
        "UTF-16BE, -, -",
        "UTF-16LE, FFFE, UTF-16",
        "UTF-16LE, FFFE, UTF-8",
        "UTF-16LE, -, UTF-16LE",
        "UTF-16LE, -, -",
        "UTF-32BE, 0000FEFF, -",
        "UTF-32LE, FFFE0000, UTF-32"
      })
  void a_message_is_read_in_the_encoding_that_its_bytes_show(
      String written, @Nullable String mark, @Nullable String declared) {
    assertThat(Encoding.decode(message(written, mark, declared, WORDS), null)).contains(WORDS);
    assertThat(Encoding.decode(message(written, mark, declared, WORDS), "UTF-8")).contains(WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ISO-8859-1, ISO-8859-1, -",
        "windows-1252, windows-1252, -",
        "ISO-8859-15, -, iso-8859-15",
        "windows-1252, -, windows-1252",
        "ISO-8859-1, ISO-8859-1, utf-8",
        "UTF-8, -, us-ascii"
      })
  void what_bytes_do_not_show_the_media_type_or_the_first_line_says(
      String written, @Nullable String declared, @Nullable String told) {
    assertThat(Encoding.decode(message(written, null, declared, LATIN), told)).contains(LATIN);
  }

  @Test
  void an_encoding_that_nobody_knows_is_named() {
    assertThatThrownBy(() -> Encoding.decode(message("UTF-8", null, "KLINGON-8", LATIN), null))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().detail()).contains("KLINGON-8"));
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    assertThatThrownBy(() -> Encoding.decode(message("ISO-8859-1", null, null, LATIN), null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Encoding.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x3C}, null))
        .isInstanceOf(Refused.class);
    assertThat(Encoding.decode(new byte[0], null)).isEmpty();
  }

  private static byte[] message(
      String written, @Nullable String mark, @Nullable String declared, String words) {
    String first =
        declared == null ? "" : "<?xml version='1.0' encoding='%s'?>".formatted(declared);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (mark != null) {
      bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    }
    bytes.writeBytes((first + "<a>" + words + "</a>").getBytes(Charset.forName(written)));
    return bytes.toByteArray();
  }
}
