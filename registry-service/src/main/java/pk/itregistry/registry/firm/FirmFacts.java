package pk.itregistry.registry.firm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.FirmId;

/**
 * What the register keeps of one version of a firm: what others are told, and what only it knows.
 *
 * @param parties missing in versions that were kept before parties were
 * @param predecessor the freelancer whose history it carries
 * @param successor the firm that carries this freelancer's history
 */
record FirmFacts(
    FirmState firm,
    @Nullable Cuin cuin,
    @Nullable FirmAddress address,
    @Nullable List<FirmParty> parties,
    @Nullable FirmId predecessor,
    @Nullable FirmId successor) {}
