package pk.itregistry.registry.authority;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.registry.firm.Standing;

/** The firms that the caller may act for. */
record MyAuthorities(List<Mine> items) {

  /**
   * A firm, and what the caller may do for it today.
   *
   * @param registrationState EXPIRED where it would be active, but no certificate is in force today
   * @param owner whether the caller owns it, and so holds every permission
   */
  @Schema(name = "MyAuthority")
  record Mine(
      FirmId firmId,
      @Text(most = Lengths.FIRM_NAME) String firmName,
      @Schema(implementation = Ntn.class) @Nullable String ntn,
      Standing registrationState,
      boolean owner,
      Set<Permission> permissions) {}
}
