package pk.itregistry.contracts.exports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the bank says it withheld at realisation. No evidence for paying until the tax authority has
 * confirmed the deposit.
 *
 * @param section of the Income Tax Ordinance 2001, such as 154A
 * @param rate as a fraction of one
 * @param amountPkr in rupees
 * @param cprNumber of the computerised payment receipt
 * @param depositConfirmed whether the tax authority found the deposit under that receipt
 */
public record WithholdingState(
    String section,
    BigDecimal rate,
    BigDecimal amountPkr,
    String cprNumber,
    LocalDate paidOn,
    boolean depositConfirmed) {}
