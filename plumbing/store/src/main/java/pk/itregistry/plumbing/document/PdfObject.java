package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dictionary behind a PDF's "obj", as far as it tells of a stream: where the stream begins, and
 * whether it can be one that holds objects (ISO 32000-1, 7.3.8, 7.5.7). Those are known by the two
 * entries that nobody can read them without, whatever type they say they have.
 */
final class PdfObject {
  private static final int LONGEST = 1024 * 1024;
  private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Set<String> DEFLATED = Set.of("/FlateDecode", "/Fl");
  private static final Set<String> UNUSUAL =
      Set.of(
          "/ASCIIHexDecode",
          "/AHx",
          "/ASCII85Decode",
          "/A85",
          "/LZWDecode",
          "/LZW",
          "/RunLengthDecode",
          "/RL",
          "/Crypt",
          "/DecodeParms",
          "/DP",
          "/F", // the stream lies in another file
          "/FFilter");

  private final MemorySegment file;
  private final long from;
  private long at;
  private long stream = -1;
  private boolean numbered;
  private boolean first;
  private boolean unusual;
  private int deflated;

  private PdfObject(MemorySegment file, long from) {
    this.file = file;
    this.from = from;
    this.at = from;
  }

  static PdfObject at(MemorySegment file, long from) {
    PdfObject object = new PdfObject(file, from);
    object.read();
    return object;
  }

  /** How many bytes were looked at. */
  long length() {
    return at - from;
  }

  /** Where its stream begins; less than 0 when it has none. */
  long stream() {
    return stream;
  }

  /** Too long to be looked at whole. */
  boolean isEndless() {
    return length() >= LONGEST;
  }

  boolean holdsObjects() {
    return numbered && first;
  }

  /** Not packed at all, or once in the usual way: then what it holds can be looked at. */
  boolean isPlain() {
    return !unusual && deflated <= 1;
  }

  boolean isDeflated() {
    return deflated > 0;
  }

  private void read() {
    skipBlank();
    if (!is(file, "<<", at)) {
      return; // only behind a dictionary a stream can follow
    }
    int depth = 0;
    String before = "";
    do {
      String token = token();
      depth += token.equals("<<") ? 1 : token.equals(">>") ? -1 : 0;
      note(token, before);
      before = token;
    } while (depth > 0 && at < file.byteSize() && !isEndless());
    skipBlank();
    if (is(file, "stream", at)) {
      at += "stream".length();
      at += is(file, "\r\n", at) ? 2 : 1;
      stream = at;
    }
  }

  private void note(String token, String before) {
    numbered |= token.equals("/N");
    first |= token.equals("/First");
    deflated += DEFLATED.contains(token) ? 1 : 0;
    // a filter that is told elsewhere in the file is not looked up
    unusual |= UNUSUAL.contains(token) || (before.equals("/Filter") && !token.matches("[/\\[].*"));
  }

  private String token() {
    skipBlank();
    long begin = at;
    int first = next();
    if (first == '(') {
      skipText();
      return "()";
    }
    if ((first == '<' || first == '>') && at < file.byteSize() && byteAt(at) == first) {
      at++;
      return first == '<' ? "<<" : ">>";
    }
    if (first == '<') {
      skipHexText();
      return "<>";
    }
    if (first == '/' || PdfNames.isRegular((byte) first)) {
      while (at < file.byteSize() && PdfNames.isRegular((byte) byteAt(at)) && !isEndless()) {
        at++;
      }
    }
    byte[] letters =
        file.asSlice(begin, Math.min(at, file.byteSize()) - begin).toArray(ValueLayout.JAVA_BYTE);
    String token = new String(letters, StandardCharsets.ISO_8859_1);
    return token.indexOf('#') < 0
        ? token
        : CODE.matcher(token)
            .replaceAll(
                code -> Matcher.quoteReplacement("" + (char) Integer.parseInt(code.group(1), 16)));
  }

  // Brackets nest in it, unless a backslash stands before them.
  private void skipText() {
    int depth = 1;
    while (depth > 0 && at < file.byteSize() && !isEndless()) {
      int letter = next();
      if (letter == '\\') {
        at++;
      } else if (letter == '(') {
        depth++;
      } else if (letter == ')') {
        depth--;
      }
    }
  }

  // Its end may stand before the dictionary's without a blank between them.
  private void skipHexText() {
    while (at < file.byteSize() && !isEndless()) {
      if (next() == '>') {
        return;
      }
    }
  }

  private void skipBlank() {
    while (at < file.byteSize() && !isEndless()) {
      int letter = byteAt(at);
      if (letter == '%') {
        while (at < file.byteSize() && byteAt(at) != '\r' && byteAt(at) != '\n') {
          at++;
        }
      } else if (letter <= ' ') {
        at++;
      } else {
        return;
      }
    }
  }

  private int next() {
    return at < file.byteSize() ? byteAt(at++) : -1;
  }

  private int byteAt(long place) {
    return file.get(ValueLayout.JAVA_BYTE, place) & 0xFF;
  }

  /** Whether this word stands there. */
  static boolean is(MemorySegment file, String word, long place) {
    if (place < 0 || place + word.length() > file.byteSize()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (file.get(ValueLayout.JAVA_BYTE, place + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
