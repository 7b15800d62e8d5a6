package pk.itregistry.registry;

import java.time.LocalDate;
import pk.itregistry.kernel.identity.BranchId;

/** What the register refuses of the branches of call centres. */
public sealed interface BranchProblem extends RegistryProblem {

  /** Only what is certified by place has branches that are certified by themselves. */
  record NoBranches(String kind) implements BranchProblem {}

  /** A branch rests on the firm's own certificate, and there is none today. */
  record FirmNotCertified(String state) implements BranchProblem {}

  /** Only a branch that is provisional is inspected. */
  record BranchNotProvisional(String state) implements BranchProblem {}

  /** The firm has a branch of that name. */
  record BranchNameTaken(BranchId branch) implements BranchProblem {}

  /**
   * The schedule names no fee for branches on that day; what is free has a row that says so.
   *
   * @param day the legal day that was asked about
   */
  record BranchFeeNotPublished(LocalDate day) implements BranchProblem {}

  @Override
  default int status() {
    return 409;
  }

  @Override
  default String code() {
    return switch (this) {
      case NoBranches _ -> "no-branches-of-the-kind";
      case FirmNotCertified _ -> "firm-not-certified";
      case BranchNotProvisional _ -> "branch-not-provisional";
      case BranchNameTaken _ -> "branch-name-taken";
      case BranchFeeNotPublished _ -> "branch-fee-not-published";
    };
  }

  @Override
  default String title() {
    return switch (this) {
      case NoBranches _ -> "The firm's certificate holds for all its places";
      case FirmNotCertified _ -> "The firm itself is not certified today";
      case BranchNotProvisional _ -> "The branch is not provisional";
      case BranchNameTaken _ -> "The firm has a branch of that name";
      case BranchFeeNotPublished _ -> "No fee is published for branches";
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
      case BranchNotProvisional b ->
          "Only a branch that is provisional is inspected; this one is %s.".formatted(b.state())
              + " Nothing has to be done, or, where it has ended, it can be opened again.";
      case BranchNameTaken b ->
          "Call the place otherwise, or close %s first if it is the same.".formatted(b.branch());
      case BranchFeeNotPublished b ->
          "For %s the schedule names no fee for a branch of a firm of this kind. Nothing was done;"
                  .formatted(b.day())
              + " send the same request again once the register's operator has entered the fee.";
    };
  }
}
