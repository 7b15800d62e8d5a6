package pk.itregistry.registry.certificate;

import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;

/** A branch of a firm, and the place for which it is certified. */
public record CertifiedBranch(FirmId firm, BranchId branch, CertifiedPlace place) {}
