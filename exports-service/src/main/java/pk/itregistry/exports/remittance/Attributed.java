package pk.itregistry.exports.remittance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;

/**
 * Whose a payment is.
 *
 * @param firm none while nobody is registered with the beneficiary's number
 * @param personKey by which a person is found who registers later; none for a business, which is
 *     found by its number
 */
record Attributed(Optional<FirmId> firm, @Nullable String personKey) {}
