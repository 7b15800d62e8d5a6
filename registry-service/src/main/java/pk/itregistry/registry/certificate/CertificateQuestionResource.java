package pk.itregistry.registry.certificate;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.http.Body;

/** The public's door to many verifications at once. */
@Path("certificate-verifications")
@Tag(name = "certificates")
class CertificateQuestionResource {
  private final VerifyMany verifyMany;

  CertificateQuestionResource(VerifyMany verifyMany) {
    this.verifyMany = verifyMany;
  }

  @POST
  @Access(open = true)
  @Extension(name = "x-question", value = "true", parseValue = true)
  @Operation(
      summary = "Verify many certificates",
      description =
          "Up to 1,000 numbers, each with its day and the instant whose knowledge is asked for, as"
              + " in a single verification. Each entry is answered by itself, in its place: a bad one"
              + " has errors and stops no other. A question: it changes nothing and takes no"
              + " Idempotency-Key. Open to everyone.")
  public CertificateAnswers verifyCertificates(Body<CertificateQuestions> body) {
    return verifyMany.answer(body.read());
  }
}
