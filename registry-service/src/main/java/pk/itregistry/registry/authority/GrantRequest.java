package pk.itregistry.registry.authority;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.ClientId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;

/** Who shall be able to act for a firm, how and when. */
record GrantRequest(
    GranteeKind granteeKind,
    @Schema(description = "The person's subject, or the id of a client of this installation.")
        @Text(most = 100)
        String grantee,
    @Entries(least = 1, most = 5) List<Permission> permissions,
    @Schema(description = "The first day; today when missing.") @Nullable LocalDate from,
    @Schema(
            description =
                "The first day on which it is no longer in force; it never ends when missing."
                    + " Answers tell the day before, as lastDay.")
        @Nullable LocalDate until)
    implements Checked {

  @Override
  public void check(Faults faults) {
    if (granteeKind == GranteeKind.CLIENT) {
      faults.optional("/grantee", grantee, ClientId::new);
    } else {
      faults.optional("/grantee", grantee, PersonId::new);
    }
  }

  /** The same for a client as it is spelled where it was registered. */
  GrantRequest to(ClientId client) {
    return new GrantRequest(granteeKind, client.value(), permissions, from, until);
  }

  /** Each once. */
  Set<Permission> held() {
    return EnumSet.copyOf(permissions);
  }
}
