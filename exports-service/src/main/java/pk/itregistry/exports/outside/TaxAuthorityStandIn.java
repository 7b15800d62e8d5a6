package pk.itregistry.exports.outside;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
  private static final String FIELD = "/withholding/cprNumber";
  private static final Pattern FORM = Pattern.compile("IT-(\\d{8})-\\d{4}-(\\d)\\d{6}");

  /** Which values it answers how, with examples of a day. */
  List<TestValue> testValues(LocalDate day) {
    String on = day.format(DateTimeFormatter.BASIC_ISO_DATE);
    String other = day.minusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE);
    return List.of(
        new TestValue(
            FIELD,
            "IT-{paidOn as 20261123}-{4 digits}-{7 digits, the first not 9}",
            "IT-%s-0101-0000001".formatted(on),
            "CONFIRMED",
            "A deposit of exactly what was withheld: the remittance is VERIFIED. It is used up;"
                + " the next remittance takes another number."),
        new TestValue(
            FIELD,
            "IT-{paidOn as 20261123}-{4 digits}-9{6 digits}",
            "IT-%s-0101-9000001".formatted(on),
            "NOT_YET",
            "Not arrived yet, and never will: deposit stays TO_ASK, and askAgainAt says when it is"
                + " asked again."),
        new TestValue(
            FIELD,
            "IT-{another day than paidOn}-{4 digits}-{7 digits}",
            "IT-%s-0101-0000001".formatted(other),
            "PAID_ON_ANOTHER_DAY",
            "The remittance is REJECTED."),
        new TestValue(
            FIELD, "Any other form", "CPR-1", "NO_SUCH_RECEIPT", "The remittance is REJECTED."));
  }

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
