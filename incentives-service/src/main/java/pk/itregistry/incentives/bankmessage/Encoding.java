package pk.itregistry.incentives.bankmessage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which characters a message was written (XML 1.0, appendix F, and RFC 7303): its byte order
 * mark says so, or the shape of its first bytes, else the sender's media type, else the message's
 * own first line; UTF-8 when nobody says anything.
 */
final class Encoding {
  private static final Pattern DECLARED =
      Pattern.compile(
          "^\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");
  private static final int FIRST_LINE = 200;

  private Encoding() {}

  /**
   * The text, without its byte order mark.
   *
   * @param told the charset of the media type, if it has one
   */
  static String decode(byte[] sent, @Nullable String told) {
    Optional<Charset> seen = seen(sent);
    Set<Charset> tried = new LinkedHashSet<>();
    if (seen.isPresent()) {
      tried.add(seen.get());
    } else {
      // Clients send the charset by habit: where it cannot be, what the message says is believed.
      named(told).ifPresent(tried::add);
      named(declared(sent)).ifPresent(tried::add);
      tried.add(StandardCharsets.UTF_8);
    }
    return tried.stream()
        .map(charset -> decoded(sent, charset))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Encoding::withoutMark)
        .orElseThrow(() ->
            UntrustedXml.malformed(
                "The body is not text in %s; send UTF-8, UTF-16, or say the encoding."
                    .formatted(tried.iterator().next())));
  }

  // What needs no word of anybody: a byte order mark, or '<' among bytes of nothing.
  private static Optional<Charset> seen(byte[] sent) {
    int first = at(sent, 0) << 8 | at(sent, 1);
    int second = at(sent, 2) << 8 | at(sent, 3);
    return switch (first) {
      case 0xEFBB -> at(sent, 2) == 0xBF ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
      case 0xFFFE ->
          Optional.of(second == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE);
      case 0xFEFF, 0x003C -> Optional.of(StandardCharsets.UTF_16BE);
      case 0x3C00 ->
          Optional.of(second == 0 ? StandardCharsets.UTF_32LE : StandardCharsets.UTF_16LE);
      case 0x0000 -> Optional.of(StandardCharsets.UTF_32BE);
      default -> Optional.empty();
    };
  }

  private static int at(byte[] sent, int index) {
    return index < sent.length ? Byte.toUnsignedInt(sent[index]) : -1;
  }

  private static @Nullable String declared(byte[] sent) {
    String firstLine =
        new String(sent, 0, Math.min(sent.length, FIRST_LINE), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(firstLine);
    return declaration.find() ? declaration.group(1) : null;
  }

  // One byte a character by its shape, it is not what it says (a known slip of some writers).
  private static Optional<Charset> named(@Nullable String name) {
    if (name == null || name.toUpperCase(java.util.Locale.ROOT).matches("UTF-?(16|32).*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      throw UntrustedXml.malformed(
          "The encoding %s is not known here; send UTF-8.".formatted(name));
    }
  }

  private static Optional<String> decoded(byte[] sent, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(sent))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
