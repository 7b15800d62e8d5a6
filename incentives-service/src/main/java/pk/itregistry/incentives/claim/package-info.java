/**
 * A claim for money back, from the draft to the decision. The firm drafts, submits and withdraws;
 * an officer takes and proposes; another person decides. The facts are those of the submission and
 * are looked at again before every step that moves money.
 */
@NullMarked
package pk.itregistry.incentives.claim;

import org.jspecify.annotations.NullMarked;
