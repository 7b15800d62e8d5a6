package pk.itregistry.registry.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.registry.certificate.BranchCertificates;

/** What the renewal of a firm means for its branches: their fees, and their new certificates. */
@ApplicationScoped
public class RenewBranches {
  private static final Due NONE = new Due(0, Money.pkr("0.00"), null, true);

  private final BranchFees fees;
  private final Branches branches;
  private final BranchCertificates certificates;

  RenewBranches(BranchFees fees, Branches branches, BranchCertificates certificates) {
    this.fees = fees;
    this.branches = branches;
    this.certificates = certificates;
  }

  /**
   * What the branches add to the renewal's fee.
   *
   * @param count how many are renewed: one that is provisional has just paid
   * @param citation none where none is renewed
   * @param confirmed false while the schedule's row is sample data
   */
  public record Due(int count, Money fee, @Nullable String citation, boolean confirmed) {}

  /** What they come to on a day; none while the schedule names no fee for those that there are. */
  public Optional<Due> due(FirmId firm, LocalDate day) {
    int count = fees.renewed(firm);
    if (count == 0) {
      return Optional.of(NONE);
    }
    return fees.of(firm, day)
        .map(fee -> new Due(count, times(fee.amount(), count), fee.citation(), fee.confirmed()));
  }

  private static Money times(Money fee, int count) {
    Money sum = fee;
    for (int more = 1; more < count; more++) {
      sum = sum.plus(fee);
    }
    return sum;
  }

  /** Once the firm, which is held, has its new certificate: its branches get theirs. */
  public void perform(FirmId firm) {
    for (Branch branch : branches.active(firm)) {
      certificates.follow(branch.certified());
    }
  }
}
