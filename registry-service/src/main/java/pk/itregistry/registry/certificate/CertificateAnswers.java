package pk.itregistry.registry.certificate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.problem.Fault;

/** The answers to many questions, in their order. */
@Schema(description = "The answers, as many as there were entries and in their order.")
record CertificateAnswers(
    @Entries(most = CertificateQuestions.MOST) List<CertificateAnswer> items) {

  /** The answer to one question, or why there is none. */
  @Schema(description = "The verification, or errors where the entry could not be answered.")
  record CertificateAnswer(
      CertificateView.@Nullable Verification verification,
      @Schema(description = "What is wrong with the entry, with pointers into the request.")
          @Nullable List<Fault> errors) {

    static CertificateAnswer of(CertificateView.Verification verification) {
      return new CertificateAnswer(verification, null);
    }

    static CertificateAnswer refused(List<Fault> errors) {
      return new CertificateAnswer(null, errors);
    }
  }
}
