package pk.itregistry.incentives.claim;

/** Where a claim stands. */
enum ClaimState {
  DRAFT,
  SUBMITTED,
  UNDER_REVIEW,
  HEARING_OFFERED,
  PROPOSED,
  ON_HOLD,
  DECIDED,
  WITHDRAWN
}
