package pk.itregistry.exports.eprc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.eprc.EPrcRequest.BeneficiarySent;
import pk.itregistry.exports.eprc.EPrcRequest.RemitterSent;
import pk.itregistry.exports.eprc.EPrcRequest.WithholdingSent;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EPrcRequestTest {

  @Test
  void what_the_schema_calls_required_is_what_the_code_demands() {
    List<String> described =
        Stream.of(
                required("", EPrcRequest.class)
                    .filter(at -> !at.matches("/(remitter|beneficiary)")),
                required("/remitter", RemitterSent.class),
                required("/beneficiary", BeneficiarySent.class),
                required("/withholding", WithholdingSent.class))
            .flatMap(pointers -> pointers)
            .toList();

    assertThat(demanded()).containsExactlyInAnyOrderElementsOf(described);
  }

  private static Stream<String> required(String at, Class<?> part) {
    Schema schema = Objects.requireNonNull(part.getAnnotation(Schema.class));
    return Stream.of(schema.requiredProperties()).map(name -> at + "/" + name);
  }

  private static List<String> demanded() {
    WithholdingSent nothingWithheld = new WithholdingSent(null, null, null, null, null);
    Faults faults = new Faults();
    new EPrcRequest(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            nothingWithheld)
        .resolve(faults);
    Refused refused = catchThrowableOfType(Refused.class, faults::refuseMalformed);
    return ((Malformed) refused.problem()).errors().stream().map(Fault::pointer).toList();
  }
}
