package pk.itregistry.registry.certificate;

import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;

/**
 * Whose a certificate is: a firm's own, or that of one of its branches alone.
 *
 * @param branch none of a firm's own, as is its place
 */
record Holder(FirmId firm, @Nullable BranchId branch, @Nullable CertifiedPlace place) {
  static Holder of(FirmId firm) {
    return new Holder(firm, null, null);
  }

  static Holder of(CertifiedBranch branch) {
    return new Holder(branch.firm(), branch.branch(), branch.place());
  }
}
