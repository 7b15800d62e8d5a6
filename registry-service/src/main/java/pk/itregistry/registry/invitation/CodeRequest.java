package pk.itregistry.registry.invitation;

/** The code by which an invited person answers. */
record CodeRequest(InvitationCode code) {}
