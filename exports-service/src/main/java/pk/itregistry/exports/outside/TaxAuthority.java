package pk.itregistry.exports.outside;

import java.time.LocalDate;
import pk.itregistry.kernel.money.Money;

/** The port to the tax authority: was what a bank withheld paid in? */
public interface TaxAuthority {
  /** Looks for a deposit under a computerised payment receipt (CPR). May be asked again freely. */
  Deposit depositOf(String cprNumber, Money amount, LocalDate paidOn);

  /** What the authority answers. */
  sealed interface Deposit {
    /** The deposit is there; {@code amount} is the whole of it, for one or many remittances. */
    record Confirmed(Money amount) implements Deposit {}

    /** No such deposit yet; worth asking again. */
    record NotYet() implements Deposit {}

    /** Never a deposit of this tax. */
    record Refused(String reason) implements Deposit {}
  }
}
