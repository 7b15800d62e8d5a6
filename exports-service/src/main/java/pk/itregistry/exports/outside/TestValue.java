package pk.itregistry.exports.outside;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that a stand-in answers in a known way, for whoever tries this service out. */
@Schema(description = "A value that a stand-in answers in a known way.")
record TestValue(
    @Schema(description = "The field of what is sent.", examples = "/withholding/cprNumber")
        String field,
    @Schema(description = "How such a value is written.") String form,
    @Schema(examples = "IT-20261123-0101-0000001") String example,
    @Schema(description = "What the stand-in answers.", examples = "CONFIRMED") String answer,
    @Schema(description = "What comes of it.") String description) {

  /** Those of all stand-ins. */
  @Schema(name = "TestValues", description = "The values that stand-ins answer in a known way.")
  record Listed(List<TestValue> items) {}
}
