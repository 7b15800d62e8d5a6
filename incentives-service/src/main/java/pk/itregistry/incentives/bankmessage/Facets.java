package pk.itregistry.incentives.bankmessage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pk.itregistry.kernel.time.LegalTime;

/** Values as the schemas allow them; none where something else stands. */
final class Facets {
  private static final Pattern DECIMAL = Pattern.compile("\\+?[0-9]{1,18}(\\.[0-9]{0,5})?");
  private static final Pattern DAY =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?");
  private static final int MOST_DIGITS = 18;

  private Facets() {}

  /** An amount: at most 18 digits, 5 of them behind the point, no exponent. */
  static Optional<BigDecimal> amount(String said) {
    return DECIMAL.matcher(said).matches()
        ? Optional.of(new BigDecimal(said)).filter(amount -> amount.precision() <= MOST_DIGITS)
        : Optional.empty();
  }

  /** The legal day of the first that names one, as {@code Dt}, {@code DtTm} or by itself. */
  static Optional<LocalDate> day(Element said, String... paths) {
    return Stream.of(paths)
        .flatMap(path -> said.part(path).stream())
        .flatMap(at -> Stream.of(at.text("Dt"), at.text("DtTm"), Optional.of(at.text())))
        .flatMap(Optional::stream)
        .flatMap(text -> day(text).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text.substring(0, 10)));
      }
      return Optional.of(withOffset(text).orElseGet(() -> LocalDateTime.parse(text).toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> withOffset(String text) {
    try {
      return Optional.of(
          OffsetDateTime.parse(text).atZoneSameInstant(LegalTime.ZONE).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
