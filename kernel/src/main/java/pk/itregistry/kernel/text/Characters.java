package pk.itregistry.kernel.text;

/** Which characters show nothing, which only part words, and which are none (Unicode 16). */
final class Characters {
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Characters() {}

  /** Spaces of any width, the no-break ones among them. */
  static boolean isBlank(int character) {
    return Character.getType(character) == Character.SPACE_SEPARATOR;
  }

  /**
   * Formats text and shows nothing: zero-width spaces, the byte order mark, soft hyphens, marks of
   * direction. The two joiners shape letters of Urdu, and Arabic number signs are seen.
   */
  static boolean isInvisible(int character) {
    return character == SOFT_HYPHEN
        || character == 0x61C
        || character == 0x180E
        || character == 0x200B
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F)
        || character == 0xFEFF
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }

  static boolean isJoiner(int character) {
    return character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
  }

  /** Something that a reader sees by itself. */
  static boolean isVisible(int character) {
    return switch (character) {
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> false; // fillers, which are letters by name
      default ->
          switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR,
                Character.CONTROL,
                Character.FORMAT,
                Character.NON_SPACING_MARK,
                Character.ENCLOSING_MARK,
                Character.SURROGATE,
                Character.UNASSIGNED ->
                false;
            default -> true;
          };
    };
  }

  static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Line and paragraph separators are line breaks, as the control characters are. */
  static boolean isControl(int character) {
    return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
  }

  /** Half of a surrogate pair. */
  static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** One of the 66 code points that no text holds, such as U+FFFF and U+FDD0. */
  static boolean isNone(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
