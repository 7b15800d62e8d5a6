/**
 * What this service knows of the register and of remittances, fed by their events, and the call to
 * look again when a source has changed under a claim.
 */
@NullMarked
package pk.itregistry.incentives.copies;

import org.jspecify.annotations.NullMarked;
