package pk.itregistry.registry.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusBitsTest {
  /** Reads a list as its readers do. */
  static boolean isSet(String encoded, int place) {
    int mask = 0x80 >> (place % 8);
    return (unpacked(encoded)[place / 8] & mask) != 0;
  }

  static byte[] unpacked(String encoded) {
    assertThat(encoded).startsWith("u");
    byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_first_place_is_the_leftmost_bit() {
    byte[] bits = unpacked(StatusBits.packed(List.of(0L, 9L, 131_071L)));

    assertThat(bits).hasSize(16_384);
    assertThat(bits[0]).isEqualTo((byte) 0x80);
    assertThat(bits[1]).isEqualTo((byte) 0x40);
    assertThat(bits[16_383]).isEqualTo((byte) 0x01);
    assertThat(bits[2]).isZero();
  }

  @Test
  void a_place_of_a_later_list_is_counted_from_its_beginning() {
    assertThat(isSet(StatusBits.packed(List.of(131_072L + 5)), 5)).isTrue();
    assertThat(ListNumber.holding(131_072L + 5).firstPlace()).isEqualTo(131_072L);
  }
}
