/**
 * A claim for money back, from the draft to the decision. The firm drafts, submits and withdraws;
 * an officer takes and proposes; another person decides. The facts are those of the submission and
 * are looked at again before every step that moves money.
 *
 * <ul>
 *   <li>The claim: {@link Claim} with its life, its lines and its hearing, kept in {@link Claims}.
 *   <li>The firm's acts, behind {@link ClaimResource}: {@link DraftClaim}, {@link SubmitClaim},
 *       {@link WithdrawClaim}.
 *   <li>The officers' acts, behind {@link ReviewResource}: {@link TakeClaim}, {@link OfferHearing},
 *       {@link CloseHearing}, {@link ProposeDecision}, {@link DecideClaim}, {@link ReleaseHold}.
 *   <li>What others tell it: {@link HoldChangedClaims} when a source changed, {@link
 *       ClaimOfPayment} when money moves; both look through {@link ClaimSources}.
 *   <li>What it tells: {@link ClaimDirectory} to readers, {@link ClaimAnnouncement} to services.
 * </ul>
 */
@NullMarked
package pk.itregistry.incentives.claim;

import org.jspecify.annotations.NullMarked;
