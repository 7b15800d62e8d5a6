package pk.itregistry.exports.outside;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.money.Money;

/**
 * Stands in for the tax authority in demo and tests. A CPR number IT-20261123-0101-1234567 whose
 * middle is the day of payment is a deposit of exactly the amount asked for; one whose last part
 * begins with 9 has not arrived yet; any other form is refused.
 */
@ApplicationScoped
@LookupIfProperty(name = "itr.stand-ins", stringValue = "true")
class TaxAuthorityStandIn implements TaxAuthority {
  private static final Pattern FORM = Pattern.compile("IT-(\\d{8})-\\d{4}-(\\d)\\d{6}");

  @Override
  public Deposit depositOf(String cprNumber, Money amount, LocalDate paidOn) {
    Matcher form = FORM.matcher(cprNumber);
    if (!form.matches()) {
      return new Deposit.Refused("NO_SUCH_RECEIPT");
    }
    if (!form.group(1).equals(paidOn.format(DateTimeFormatter.BASIC_ISO_DATE))) {
      return new Deposit.Refused("PAID_ON_ANOTHER_DAY");
    }
    return "9".equals(form.group(2)) ? new Deposit.NotYet() : new Deposit.Confirmed(amount);
  }
}
