package pk.itregistry.exports.deposit;

import java.time.LocalDate;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

/** Was this much, withheld from this remittance, paid in under this receipt on this day? */
public record DepositQuestion(
    RemittanceId remittance, String cprNumber, Money amount, LocalDate paidOn) {}
