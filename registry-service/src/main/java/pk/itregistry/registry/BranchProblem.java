package pk.itregistry.registry;

import pk.itregistry.kernel.identity.BranchId;

/** What the register refuses of the branches of call centres. */
public sealed interface BranchProblem extends RegistryProblem {

  /** Only what is certified by place has branches that are certified by themselves. */
  record NoBranches(String kind) implements BranchProblem {}

  /** A branch rests on the firm's own certificate, and there is none today. */
  record FirmNotCertified(String state) implements BranchProblem {}

  /** The firm has a branch of that name. */
  record BranchNameTaken(BranchId branch) implements BranchProblem {}

  @Override
  default int status() {
    return 409;
  }

  @Override
  default String code() {
    return switch (this) {
      case NoBranches _ -> "no-branches-of-the-kind";
      case FirmNotCertified _ -> "firm-not-certified";
      case BranchNameTaken _ -> "branch-name-taken";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case NoBranches _ -> "The firm's certificate holds for all its places";
      case FirmNotCertified _ -> "The firm itself is not certified today";
      case BranchNameTaken _ -> "The firm has a branch of that name";
    };
  }

  @Override
  default String detail() {
    return switch (this) {
      case NoBranches n ->
          "A %s is not certified by place: its one certificate holds wherever it works. Only a"
                  .formatted(n.kind())
              + " call centre opens branches.";
      case FirmNotCertified f ->
          "Its registration is %s. A branch is certified until the firm's own last day: see that"
                  .formatted(f.state())
              + " the firm's own place is inspected, or its registration renewed, and open it then.";
      case BranchNameTaken b ->
          "Call the place otherwise, or close %s first if it is the same.".formatted(b.branch());
    };
  }
}
