package pk.itregistry.registry.invitation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.invitation.InvitationThings.OfFirm;

/** The doors to invitations: invite somebody, look after it, and answer with the code. */
@Path("")
@Tag(name = "invitations", description = "Invitations to act for a firm, or to take it over.")
class InvitationResource {
  private final InvitationThings invitations;
  private final InvitationDirectory directory;
  private final WritePath path;
  private final InvitePerson invitePerson;
  private final AcceptInvitation acceptInvitation;
  private final DeclineInvitation declineInvitation;
  private final WithdrawInvitation withdrawInvitation;

  InvitationResource(
      InvitationThings invitations,
      InvitationDirectory directory,
      WritePath path,
      InvitePerson invitePerson,
      AcceptInvitation acceptInvitation,
      DeclineInvitation declineInvitation,
      WithdrawInvitation withdrawInvitation) {
    this.invitations = invitations;
    this.directory = directory;
    this.path = path;
    this.invitePerson = invitePerson;
    this.acceptInvitation = acceptInvitation;
    this.declineInvitation = declineInvitation;
    this.withdrawInvitation = withdrawInvitation;
  }

  @POST
  @Path("firms/{firm}/invitations")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Invite a person",
      description =
          "Invites a person to act for the firm, or, by its owner, to take it over. For an e-mail"
              + " address the code goes there in a letter; otherwise it is answered here, this once,"
              + " and you hand it over yourself. Nothing changes until they accept. A firm makes so"
              + " many a day, those it withdraws among them.")
  public RestResponse<InvitationView> invitePerson(FirmId firm, Body<InvitationRequest> body) {
    PersonId inviter = invitations.person();
    return path.create(
        invitations,
        body,
        (asked, faults) -> {},
        (asked, by) -> invitePerson.perform(firm, asked, inviter));
  }

  @GET
  @Path("firms/{firm}/invitations")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM)
  @Operation(
      summary = "List a firm's invitations",
      description = "Whom the firm invited, masked while it is open, and what came of it.")
  public RestResponse<InvitationView.Listed> listInvitations(
      FirmId firm, @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> directory.ofFirm(firm, cursor, most), InvitationView.Listed::new);
  }

  @GET
  @Path("firms/{firm}/invitations/{invitation}")
  @Access(scope = "register", permission = Permission.MANAGE_FIRM)
  @Operation(
      summary = "Read an invitation",
      description = "One invitation with the version that a withdrawal must name.")
  public RestResponse<InvitationView> getInvitation(FirmId firm, InvitationId invitation) {
    return path.read(invitations, new OfFirm(firm, invitation, null));
  }

  @POST
  @Path("firms/{firm}/invitations/{invitation}/withdrawal")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Withdraw an invitation",
      description =
          "Takes it back before it was answered; its code opens nothing any more, and a letter that"
              + " waits still does not go out.")
  public RestResponse<InvitationView> withdrawInvitation(FirmId firm, InvitationId invitation) {
    return path.change(
        invitations,
        new OfFirm(firm, invitation, null),
        (it, by) -> withdrawInvitation.perform(it));
  }

  @POST
  @Path("invitations/acceptance")
  @Idempotent(creates = true)
  @Access(scope = "register", peopleOnly = true)
  @Operation(
      summary = "Accept an invitation",
      description =
          "Takes what the invitation with this code gives, at once: an authority to act for the"
              + " firm, or the firm itself. Whoever holds the code and is signed in may, but for who"
              + " invited; an identity card is not proven yet.")
  public RestResponse<InvitationView> acceptInvitation(Body<CodeRequest> body) {
    PersonId person = invitations.person();
    return path.create(
        invitations,
        body,
        (sent, faults) -> {},
        (sent, by) -> acceptInvitation.perform(sent, person, by));
  }

  @POST
  @Path("invitations/decline")
  @Idempotent(creates = true)
  @Access(scope = "register", peopleOnly = true)
  @Operation(
      summary = "Decline an invitation",
      description = "Says no to the invitation with this code, for good.")
  public RestResponse<InvitationView> declineInvitation(Body<CodeRequest> body) {
    PersonId person = invitations.person();
    return path.create(
        invitations,
        body,
        (sent, faults) -> {},
        (sent, by) -> declineInvitation.perform(sent, person));
  }
}
