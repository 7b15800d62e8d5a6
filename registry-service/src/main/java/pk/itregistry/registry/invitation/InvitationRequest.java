package pk.itregistry.registry.invitation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Entries;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.notice.Email;

/** Who is invited to a firm, and to what. Exactly one of email, cnic and person is sent. */
record InvitationRequest(
    @Schema(description = "AUTHORITY to act for the firm, or OWNERSHIP: its owner only.")
        Invitation.Gift gives,
    @Schema(description = "Where the code is sent to.") @Nullable Email email,
    @Schema(description = "The person's identity card; the code is answered to you, once.")
        @Text(most = 20)
        @Nullable String cnic,
    @Schema(
            description =
                "A person known by their subject, such as one who acts for the firm already: only"
                    + " they can accept. The code is answered to you, once.")
        @Nullable PersonId person,
    @Schema(description = "What they shall be allowed to do; not for OWNERSHIP, which is all.")
        @Entries(most = 5)
        @Nullable List<Permission> permissions,
    @Schema(description = "The first day; the day of the acceptance when missing.")
        @Nullable LocalDate from,
    @Schema(description = "The first day on which it is over; never when missing.")
        @Nullable LocalDate until)
    implements Checked {

  @Override
  public void check(Faults faults) {
    if (cnic != null) {
      faults.optional("/cnic", cnic, Cnic::new);
    }
    if (Stream.of(email, cnic, person).filter(named -> named != null).count() != 1) {
      faults.add("/email", "one-of", "send exactly one of email, cnic and person");
    }
    if (gives == Invitation.Gift.AUTHORITY && held().isEmpty()) {
      faults.add("/permissions", "required", "must name what they may do");
    }
    if (gives == Invitation.Gift.OWNERSHIP) {
      refuse(faults, "/permissions", !held().isEmpty());
      refuse(faults, "/from", from != null);
      refuse(faults, "/until", until != null);
    }
  }

  private static void refuse(Faults faults, String pointer, boolean sent) {
    if (sent) {
      faults.add(
          pointer, "not-with-ownership", "an owner holds everything, from the acceptance on");
    }
  }

  /** Each once. */
  Set<Permission> held() {
    return permissions == null || permissions.isEmpty()
        ? EnumSet.noneOf(Permission.class)
        : EnumSet.copyOf(permissions);
  }
}
