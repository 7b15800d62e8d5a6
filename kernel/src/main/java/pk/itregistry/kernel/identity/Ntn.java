package pk.itregistry.kernel.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Canonical;

/**
 * National Tax Number of a business: seven characters (the first may be a letter in newer series)
 * and an optional check digit. Two numbers with the same seven characters are the same number; the
 * check digit is kept only to be shown and checked. Stored and compared without it.
 */
@Form(pattern = "^[A-Za-z0-9][0-9]{6}(-?[0-9])?$", longest = 9, example = "1234567-9")
public final class Ntn {
  private static final Pattern FORM = Pattern.compile("([A-Z0-9]\\d{6})(?:-?(\\d))?");
  private static final Pattern CNIC = Pattern.compile("[1-8]\\d{4}-?\\d{7}-?\\d");
  // Above this the authority numbers by a scheme that is not published: the rule no longer holds.
  private static final int LAST_CHECKED_SERIES = 4_400_000;

  private final String number;
  private final Optional<Integer> checkDigit;

  private Ntn(String number, Optional<Integer> checkDigit) {
    this.number = number;
    this.checkDigit = checkDigit;
  }

  /** Reads 1234567, 1234567-8, 12345678 or A123456-7, in either case, with blanks or without. */
  @JsonCreator
  public static Ntn of(String sent) {
    String canonical = Canonical.of(sent);
    Matcher form = FORM.matcher(canonical);
    if (!form.matches()) {
      if (CNIC.matcher(canonical).matches()) {
        throw new Refused(
            new MalformedValue(
                "cnic-for-ntn",
                "is a CNIC: a freelancer gives it in the field cnic, with the kind FREELANCER; give"
                    + " the NTN of a business here, such as 1234567-8"));
      }
      throw new Refused(
          new MalformedValue(
              "malformed-ntn",
              "must be an NTN such as 1234567-8: seven characters, the first a digit or a letter,"
                  + " and an optional check digit"));
    }
    return new Ntn(form.group(1), Optional.ofNullable(form.group(2)).map(Integer::valueOf));
  }

  /**
   * True when a check digit was given, the series is one whose rule is known, and it does not fit.
   * Only ever a warning (NTN_CHECK_DIGIT_SUSPECT): the rule was found by experiment, no law states
   * it.
   */
  public boolean checkDigitSuspect() {
    if (checkDigit.isEmpty() || !Character.isDigit(number.charAt(0))) {
      return false;
    }
    return Integer.parseInt(number) < LAST_CHECKED_SERIES && expectedDigit() != checkDigit.get();
  }

  private int expectedDigit() {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      sum += (i + 3) * (number.charAt(i) - '0');
    }
    int rest = sum % 11;
    return switch (rest) {
      case 10 -> 0;
      case 0 -> 7;
      default -> rest;
    };
  }

  /** The seven characters. */
  @JsonValue
  public String number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ntn that && that.number.equals(number);
  }

  @Override
  public int hashCode() {
    return number.hashCode();
  }

  @Override
  public String toString() {
    return number;
  }
}
