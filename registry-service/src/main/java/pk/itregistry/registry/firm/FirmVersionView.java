package pk.itregistry.registry.firm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;

/**
 * One version of a firm as it was recorded.
 *
 * @param act what led to it, such as REGISTER or SUSPEND
 * @param holdsFrom the legal day from which it holds
 * @param recordedAt since when the register has known it, in business time
 * @param state of the registration itself; whether it had expired, its certificates say
 */
@Schema(name = "FirmVersion")
record FirmVersionView(
    @JsonIgnore UUID id,
    long version,
    @Text(most = 40) String act,
    LocalDate holdsFrom,
    Instant recordedAt,
    RegistrationState state,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Nullable MeasureView measure) {

  /**
   * Some versions, oldest first.
   *
   * @param predecessor the freelancer whose history came before the first of them; it is read there
   */
  @Schema(name = "FirmHistory")
  record History(@Nullable NamedFirm predecessor, List<FirmVersionView> items) {}
}
