package pk.itregistry.plumbing.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Listens for the names by which a PDF does something when it is opened, or keeps it from being
 * read (ISO 32000-1, 7.3.5, 12.6.4). Byte after byte, wherever they stand: what an index does not
 * mention, or a reader that mends damaged files finds, counts as well. A name may be spelled with
 * the codes of its letters. The names are long enough for no picture to hold one by chance.
 */
final class PdfNames {
  private static final String PROTECTION = "Encrypt";
  private static final Map<String, String> ACTIVE =
      Map.ofEntries(
          Map.entry("JavaScript", "JavaScript"),
          Map.entry("Launch", "a command that starts a program"),
          Map.entry("EmbeddedFile", "attached files"),
          Map.entry("EmbeddedFiles", "attached files"),
          // what it shows need not say that it is an embedded file
          Map.entry("FileAttachment", "attached files"),
          Map.entry("RichMedia", "media that run by themselves"),
          Map.entry("Rendition", "media that run by themselves"),
          Map.entry("XFA", "a form that runs by itself (XFA)"),
          Map.entry("SubmitForm", "a form that sends itself somewhere"),
          Map.entry("ImportData", "a form that fetches something"),
          Map.entry("GoToE", "links into attached files"),
          Map.entry("GoToR", "links into other files"));
  private static final int LONGEST = 14;

  private final Set<String> found = new TreeSet<>();
  private final byte[] name = new byte[LONGEST];
  private boolean inName;
  private int length;
  private int code = -1; // of a letter that is spelled by its code: what came of it
  private int digits;

  /** The next byte. */
  void hear(byte next) {
    if (inName) {
      goOn(next);
    }
    if (next == '/') {
      inName = true;
      length = 0;
      code = -1;
    }
  }

  /** What was heard has ended. */
  void end() {
    hear((byte) ' ');
  }

  private void goOn(byte next) {
    if (code >= 0 && Character.digit(next, 16) >= 0) {
      code = code * 16 + Character.digit(next, 16);
      digits++;
      if (digits == 2) {
        add((byte) code);
        code = -1;
      }
    } else if (next == '#') {
      code = 0;
      digits = 0;
    } else if (isRegular(next)) {
      add(next);
    } else {
      inName = false;
      if (length <= LONGEST) {
        look(new String(name, 0, length, StandardCharsets.ISO_8859_1));
      }
    }
  }

  private void add(byte letter) {
    if (length < LONGEST) {
      name[length] = letter;
    }
    length++;
  }

  private void look(String heard) {
    if (heard.equals(PROTECTION)) {
      found.add(PROTECTION);
    } else if (ACTIVE.containsKey(heard)) {
      found.add(ACTIVE.get(heard));
    }
  }

  boolean isProtected() {
    return found.contains(PROTECTION);
  }

  /** What it would do, in words; empty when it only shows pages. */
  Set<String> activity() {
    Set<String> activity = new TreeSet<>(found);
    activity.remove(PROTECTION);
    return activity;
  }

  static boolean isRegular(byte next) {
    return next < 0 || (next > ' ' && "()<>[]{}/%".indexOf(next) < 0);
  }
}
