package pk.itregistry.registry.invitation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.firm.FirmKind;

/**
 * A firm of an older register that nobody has claimed yet.
 *
 * @param oldNumber by which that register knew it
 * @param contact the e-mail address that stood there, masked; none where none stood
 * @param invitedUntil until when somebody who was invited can still claim it
 */
@Schema(name = "UnclaimedFirm")
record UnclaimedFirm(
    FirmId firmId,
    @Text(most = 60) String oldNumber,
    FirmKind kind,
    @Text(most = Lengths.FIRM_NAME) String name,
    @Nullable Province province,
    @Text(most = 254) @Nullable String contact,
    @Nullable LocalDate invitedUntil) {

  /** Some of them, in the order in which they were taken over. */
  @Schema(name = "UnclaimedFirms")
  record Listed(List<UnclaimedFirm> items) {}
}
