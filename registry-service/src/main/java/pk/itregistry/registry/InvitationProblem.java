package pk.itregistry.registry;

/** What the register refuses of invitations to a firm. */
public sealed interface InvitationProblem extends RegistryProblem {

  /** No invitation has this code, or it is another person's. */
  record InvitationUnknown() implements InvitationProblem {}

  /**
   * What the invitation gave cannot be given any more.
   *
   * @param why as a sentence
   */
  record InvitationVoid(String why) implements InvitationProblem {}

  /** Nobody answers their own invitation. */
  record OwnInvitation() implements InvitationProblem {}

  /** So many invitations of a firm are open already. */
  record TooManyInvitations(int most) implements InvitationProblem {}

  /** A firm has made so many invitations on this day, whatever became of them. */
  record TooManyInvitationsToday(int most) implements InvitationProblem {}

  /** A firm that has an owner is not claimed any more. */
  record FirmHasOwner() implements InvitationProblem {}

  /** A firm whose registration has ended is claimed by nobody. */
  record FirmHasEnded() implements InvitationProblem {}

  /** Only the owner of a firm can hand it over, or carry their history into it. */
  record OwnersOnly() implements InvitationProblem {}

  @Override
  default int status() {
    return switch (this) {
      case InvitationUnknown _ -> 404;
      case InvitationVoid _,
          TooManyInvitations _,
          TooManyInvitationsToday _,
          FirmHasOwner _,
          FirmHasEnded _ ->
          409;
      case OwnInvitation _, OwnersOnly _ -> 403;
    };
  }

  @Override
  default String code() {
    return switch (this) {
      case InvitationUnknown _ -> "invitation-not-found";
      case InvitationVoid _ -> "invitation-void";
      case OwnInvitation _ -> "not-allowed-own-invitation";
      case TooManyInvitations _ -> "too-many-invitations";
      case TooManyInvitationsToday _ -> "too-many-invitations-today";
      case OwnersOnly _ -> "not-allowed-owner-only";
      case FirmHasOwner _ -> "firm-has-owner";
      case FirmHasEnded _ -> "firm-has-ended";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case InvitationUnknown _ -> "No invitation has this code";
      case InvitationVoid _ -> "What the invitation gave cannot be given any more";
      case OwnInvitation _ -> "Nobody answers their own invitation";
      case TooManyInvitations _ -> "Too many invitations of the firm are open";
      case TooManyInvitationsToday _ -> "The firm has invited too many people today";
      case OwnersOnly _ -> "Only the owner of the firm can do this";
      case FirmHasOwner _ -> "The firm has an owner";
      case FirmHasEnded _ -> "The firm's registration has ended";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case InvitationUnknown _ ->
          "See that the code was copied whole, and that you are signed in as the person it was"
              + " meant for; else ask for a new invitation.";
      case InvitationVoid v -> v.why() + " Ask the firm for a new invitation.";
      case OwnInvitation _ -> "Hand the code to the person whom you invited; they answer it.";
      case TooManyInvitations t ->
          "At most %d are open at once. Withdraw some, or wait until they are answered."
              .formatted(t.most());
      case TooManyInvitationsToday t ->
          "A firm makes at most %d a day, those that it withdraws among them. Invite them tomorrow."
              .formatted(t.most());
      case OwnersOnly _ ->
          "Ask the owner to do it: who manages a firm neither hands it over nor carries a history"
              + " into it.";
      case FirmHasOwner _ -> "Whoever owns it hands it over; nobody else can give it to a person.";
      case FirmHasEnded _ -> "Have whoever runs it apply for a registration of their own.";
    };
  }
}
