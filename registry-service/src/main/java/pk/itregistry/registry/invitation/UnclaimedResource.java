package pk.itregistry.registry.invitation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Gatekeeper;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.notice.Email;

/** The registrars' door to firms that were taken over and wait for their owner. */
@Path("")
@Tag(name = "invitations")
class UnclaimedResource {
  private final UnclaimedDirectory directory;
  private final InvitationThings invitations;
  private final InvitePerson invitePerson;
  private final Gatekeeper gatekeeper;
  private final WritePath path;

  UnclaimedResource(
      UnclaimedDirectory directory,
      InvitationThings invitations,
      InvitePerson invitePerson,
      Gatekeeper gatekeeper,
      WritePath path) {
    this.directory = directory;
    this.invitations = invitations;
    this.invitePerson = invitePerson;
    this.gatekeeper = gatekeeper;
    this.path = path;
  }

  @GET
  @Path("unclaimed-firms")
  @Access(roles = "registrar")
  @Operation(
      summary = "List the firms without an owner",
      description =
          "Firms that were taken over from an older register and that nobody has claimed yet, of a"
              + " province or of all; whether somebody is invited, and the address that stood there.")
  public RestResponse<UnclaimedFirm.Listed> listUnclaimedFirms(
      @QueryParam("province") @Nullable Province province, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.of(province, cursor, most), UnclaimedFirm.Listed::new);
  }

  @POST
  @Path("firms/{firm}/owner-invitations")
  @Idempotent(creates = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Invite the owner of a firm that has none",
      description =
          "Sends a code to the address that stood in the older register, or to the one that is"
              + " named here once you know whose the firm is. Whoever accepts with it owns the firm"
              + " from then on. Whoever was invited before can no longer accept: an address that was"
              + " mistyped is mended by another invitation.")
  public RestResponse<InvitationView> inviteOwner(FirmId firm, Body<OwnerInvitationRequest> body) {
    gatekeeper.admit(firm, "firm");
    PersonId registrar = invitations.person();
    Optional<Email> contact = directory.contactOf(firm);
    return path.create(
        invitations,
        body,
        (asked, faults) -> {
          if (asked.email() == null && contact.isEmpty()) {
            faults.add("/email", "required", "must be given: the older register names none");
          }
        },
        (asked, by) ->
            invitePerson.toClaim(
                firm, asked.email() == null ? contact.orElseThrow() : asked.email(), registrar));
  }
}
