package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of documents that are taken, each known by how its content begins. */
public enum ContentForm {
  PDF("application/pdf", List.of(".pdf"), "%PDF-".getBytes(StandardCharsets.US_ASCII)),
  JPEG(
      "image/jpeg",
      List.of(".jpg", ".jpeg", ".jpe", ".jfif"),
      new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
  PNG(
      "image/png",
      List.of(".png"),
      new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  @SuppressWarnings("ImmutableEnumChecker") // nobody gets at it
  private final byte[] beginning;

  ContentForm(String mediaType, List<String> endings, byte[] beginning) {
    this.mediaType = mediaType;
    this.endings = endings;
    this.beginning = beginning;
  }

  /** How HTTP names it. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * A file's name that ends as files of this form do, so that no computer which goes by the ending
   * takes it for a program.
   */
  public String fileName(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(small::endsWith) ? name : name + endings.getFirst();
  }

  /** The form that this media type names, whatever its parameters say. */
  public static Optional<ContentForm> named(String mediaType) {
    String type = mediaType.split(";", 2)[0].strip();
    return Stream.of(values()).filter(form -> form.mediaType.equalsIgnoreCase(type)).findFirst();
  }

  /** The form that the content has by its first bytes. */
  static Optional<ContentForm> of(MemorySegment content) {
    return Stream.of(values()).filter(form -> form.begins(content)).findFirst();
  }

  private boolean begins(MemorySegment content) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= content.byteSize() || content.get(ValueLayout.JAVA_BYTE, i) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
