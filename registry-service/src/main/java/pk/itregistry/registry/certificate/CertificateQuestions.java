package pk.itregistry.registry.certificate;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.plumbing.http.LargestBody;
import pk.itregistry.plumbing.http.Tried;
import pk.itregistry.registry.KnownAt;

/** Certificates that somebody asks about in one call. Each entry is read and answered by itself. */
@LargestBody(bytes = 262_144) // a thousand of the longest, with room for blanks
record CertificateQuestions(
    @Schema(type = SchemaType.ARRAY, implementation = CertificateQuestion.class)
        @Entries(least = 1, most = CertificateQuestions.MOST)
        List<Tried<CertificateQuestion>> entries) {
  static final int MOST = 1_000;

  /**
   * One certificate and the day asked about.
   *
   * @param number taken in any case, with blanks or without
   * @param on the legal day; today when missing
   * @param knownAt an instant not after now; now when missing
   */
  record CertificateQuestion(
      CertificateNumber number,
      @Schema(description = "The legal day; today when missing.") @Nullable LocalDate on,
      @Schema(description = "An instant not after now; now when missing.")
          @Nullable KnownAt knownAt) {}
}
