package pk.itregistry.registry.renewal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.money.Money;

/**
 * What a renewal comes to on a day: what it follows, whether it is late, what speaks for it and
 * what it costs. Of what is decided it is kept as it was then.
 *
 * @param certificate the number of the certificate with the firm's last certified day
 * @param lastDay that day, as the register says now
 * @param late whether the firm confirmed after that day, or has not confirmed and it is over
 * @param due missing while no fee is published
 */
record Assessment(
    LocalDate day,
    String certificate,
    LocalDate lastDay,
    boolean late,
    RenewalEvidence evidence,
    @Nullable Due due) {

  /**
   * What it costs.
   *
   * @param surchargePkr part of it, for who is late
   * @param branches how many branches are renewed with the firm
   * @param branchesPkr part of it, for those
   * @param confirmed false while the schedule's row is sample data
   */
  record Due(
      BigDecimal pkr,
      BigDecimal surchargePkr,
      int branches,
      BigDecimal branchesPkr,
      String citation,
      boolean confirmed) {
    Money money() {
      return Money.pkr(pkr);
    }
  }
}
