package pk.itregistry.incentives.claim;

/** What can be done with a claim. */
enum ClaimAct {
  SUBMIT,
  TAKE,
  OFFER_HEARING,
  CLOSE_HEARING,
  PROPOSE,
  SEND_BACK,
  DECIDE,
  HOLD,
  RELEASE_HOLD,
  WITHDRAW
}
