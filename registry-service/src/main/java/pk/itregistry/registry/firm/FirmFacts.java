package pk.itregistry.registry.firm;

import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.kernel.identity.Cuin;

/**
 * What the register keeps of one version of a firm: what others are told, and what only it knows.
 */
record FirmFacts(FirmState firm, @Nullable Cuin cuin) {}
