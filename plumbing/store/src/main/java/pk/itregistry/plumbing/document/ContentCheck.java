package pk.itregistry.plumbing.document;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.problem.Faults;

/**
 * Looks into a document before it is taken: whether it is what it says, whole, readable by an
 * officer without a password, and does nothing by itself when it is opened (docs/adr/0044).
 * Everything is read where it lies and within bounds, whatever it was made to look like.
 */
final class ContentCheck {
  private ContentCheck() {}

  /**
   * The form of a content that may be taken. Refuses all others with 422.
   *
   * @param stated the media type that came with it
   */
  static ContentForm of(MemorySegment content, @Nullable String stated) {
    Faults faults = new Faults();
    Optional<ContentForm> form = ContentForm.of(content);
    if (content.byteSize() == 0) {
      faults.add("", "document-empty", "holds nothing");
    } else if (TestVirus.isIn(content)) {
      faults.add("", "document-harmful", "holds the signature of a virus (EICAR's test file)");
    } else if (form.isEmpty()) {
      faults.add("", "document-form-unknown", "is neither PDF nor JPEG nor PNG");
    } else if (stated != null && !ContentForm.named(stated).equals(form)) {
      faults.add(
          "",
          "document-form-untrue",
          "is said to be %s, but is %s"
              .formatted(stated.split(";", 2)[0].strip(), form.get().mediaType()));
    } else {
      switch (form.get()) {
        case PDF -> PdfCheck.of(content, faults);
        case JPEG -> JpegCheck.of(content, faults);
        case PNG -> PngCheck.of(content, faults);
      }
    }
    faults.refuseRuleBroken();
    return form.orElseThrow();
  }
}
