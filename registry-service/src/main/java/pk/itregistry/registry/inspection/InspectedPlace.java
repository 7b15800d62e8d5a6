package pk.itregistry.registry.inspection;

import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;

/**
 * What is inspected: the place that a firm was registered with, or that of one of its branches.
 *
 * @param branch none for the firm's own place
 */
record InspectedPlace(FirmId firm, @Nullable BranchId branch) {
  static InspectedPlace own(FirmId firm) {
    return new InspectedPlace(firm, null);
  }
}
