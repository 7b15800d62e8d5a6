package pk.itregistry.registry.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Lengths;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.Cuin;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.kernel.text.PlainText;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.kernel.time.TaxPeriod;
import pk.itregistry.plumbing.csv.CsvRows;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.notice.Email;

/** Reads one row of an older register; its faults name the columns. */
final class RowReading {
  private static final int LONGEST = 1_000;
  private static final int LONGEST_CITY = 100;
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final int MOST_YEARS = 10;
  private static final int EARLIEST_EXPORT = 1900;
  private static final char NOT_READ = '\uFFFD';
  // What Excel makes of a long number that it takes for one.
  private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d+");

  private static final Map<String, Province> PROVINCES =
      Map.ofEntries(
          Map.entry("balochistan", Province.BALOCHISTAN),
          Map.entry("gilgit baltistan", Province.GILGIT_BALTISTAN),
          Map.entry("gb", Province.GILGIT_BALTISTAN),
          Map.entry("islamabad", Province.ISLAMABAD),
          Map.entry("ict", Province.ISLAMABAD),
          Map.entry("islamabad capital territory", Province.ISLAMABAD),
          Map.entry("azad jammu and kashmir", Province.AZAD_JAMMU_AND_KASHMIR),
          Map.entry("azad kashmir", Province.AZAD_JAMMU_AND_KASHMIR),
          Map.entry("ajk", Province.AZAD_JAMMU_AND_KASHMIR),
          Map.entry("khyber pakhtunkhwa", Province.KHYBER_PAKHTUNKHWA),
          Map.entry("kpk", Province.KHYBER_PAKHTUNKHWA),
          Map.entry("kp", Province.KHYBER_PAKHTUNKHWA),
          Map.entry("punjab", Province.PUNJAB),
          Map.entry("sindh", Province.SINDH));
  private static final Map<String, FirmKind> KINDS =
      Arrays.stream(FirmKind.values())
          .filter(kind -> !kind.isOnTop())
          .collect(Collectors.toMap(kind -> Folded.of(kind.name()), Function.identity()));

  private final Layout layout;
  private final CsvRows.Row row;
  private final Faults faults;
  private final LocalDate today;

  private RowReading(Layout layout, CsvRows.Row row, Faults faults, LocalDate today) {
    this.layout = layout;
    this.row = row;
    this.faults = faults;
    this.today = today;
  }

  /** The firm that a row states; null where that added faults. */
  static @Nullable OldFirm of(Layout layout, CsvRows.Row row, Faults faults, LocalDate today) {
    return new RowReading(layout, row, faults, today).read();
  }

  private @Nullable OldFirm read() {
    if (layout.isHeading(row)) {
      faults.add("row", "csv-heading-again", "is the heading once more, and no firm");
      return null;
    }
    if (layout.hasStrayCell(row)) {
      faults.add("row", "csv-stray-cell", "has a cell that stands under no heading");
    }
    CsvRows.@Nullable Quoted across = row.across();
    if (across != null) { // nothing of an older register stands in several lines
      faults.add(
          "row",
          "csv-quote-across-lines",
          "has a quote that is opened in line %,d and closed only in line %,d, so that the rows"
                  .formatted(across.opened(), across.closed())
              + " between were read as one cell");
    }
    OldNumber number = required(Column.OLD_NUMBER, OldNumber::of);
    FirmKind kind = required(Column.KIND, RowReading::kind);
    boolean person = kind != null && kind.isPerson();
    String name = required(Column.NAME, sent -> PlainText.of(sent, Lengths.FIRM_NAME));
    Ntn ntn =
        kind == null || person ? optional(Column.NTN, Ntn::of) : required(Column.NTN, Ntn::of);
    Cnic cnic = person ? required(Column.CNIC, Cnic::new) : optional(Column.CNIC, Cnic::new);
    Cuin cuin = optional(Column.CUIN, sent -> new Cuin(padded(sent)));
    String city = optional(Column.CITY, sent -> PlainText.of(sent, LONGEST_CITY));
    Province province = optional(Column.PROVINCE, RowReading::province);
    LocalDate registeredOn = required(Column.REGISTERED_ON, OldDay::of);
    DayRange certified = days(registeredOn);
    TaxPeriod since = since();
    Iban iban = optional(Column.PAYOUT_IBAN, Iban::new);
    Email email = optional(Column.EMAIL, Email::of);
    if (faults.any() || certified == null) {
      return null;
    }
    return new OldFirm(
        number,
        kind,
        name,
        ntn,
        person ? cnic : null, // who stands behind a firm does not make it another one
        cuin,
        city,
        province,
        registeredOn,
        certified,
        since,
        iban,
        email);
  }

  private @Nullable TaxPeriod since() {
    TaxPeriod since = optional(Column.EXPORTING_SINCE, RowReading::period);
    if (since != null && since.isQuarter()) {
      add(Column.EXPORTING_SINCE, "malformed-period", "must be a month such as 2026-07");
    } else if (since != null
        && (since.start().getYear() < EARLIEST_EXPORT || since.start().isAfter(today))) {
      add(
          Column.EXPORTING_SINCE,
          "rule-not-the-future",
          "must lie between %d and this month".formatted(EARLIEST_EXPORT));
    }
    return since;
  }

  private @Nullable DayRange days(@Nullable LocalDate registeredOn) {
    LocalDate last = required(Column.CERTIFIED_UNTIL, OldDay::of);
    LocalDate stated = optional(Column.CERTIFIED_FROM, OldDay::of);
    if (registeredOn == null || last == null) {
      return null;
    }
    if (registeredOn.isBefore(EARLIEST) || registeredOn.isAfter(today)) {
      add(
          Column.REGISTERED_ON,
          "rule-not-the-future",
          "must lie between " + EARLIEST + " and today");
    }
    LocalDate year = last.minusYears(1).plusDays(1);
    LocalDate from = stated != null ? stated : year.isBefore(registeredOn) ? registeredOn : year;
    if (from.isBefore(registeredOn)) {
      add(Column.CERTIFIED_FROM, "rule-after-from", "must not lie before the registration");
    }
    if (from.isAfter(today) && !registeredOn.isAfter(today)) {
      add(
          stated != null ? Column.CERTIFIED_FROM : Column.CERTIFIED_UNTIL,
          "rule-not-the-future",
          "must have the first certified day, %s, not lie in the future".formatted(from));
    }
    if (last.isBefore(from) || last.isAfter(from.plusYears(MOST_YEARS))) {
      add(
          Column.CERTIFIED_UNTIL,
          "rule-after-from",
          "must be the last certified day, at most %d years after the first".formatted(MOST_YEARS));
      return null;
    }
    return new DayRange(from, last.plusDays(1));
  }

  private <T> T required(Column column, Function<String, T> form) {
    return faults.required(column.title(), layout.cell(row, column), sent -> read(sent, form));
  }

  private <T> @Nullable T optional(Column column, Function<String, T> form) {
    String sent = layout.cell(row, column);
    return faults.optional(
        column.title(), sent.isEmpty() ? null : sent, given -> read(given, form));
  }

  private static <T> T read(String sent, Function<String, T> form) {
    if (sent.length() > LONGEST) {
      throw new Refused(
          new MalformedValue("too-long", "is far longer than anything that stands here"));
    }
    if (sent.indexOf(NOT_READ) >= 0) {
      throw new Refused(
          new MalformedValue(
              "csv-not-utf-8", "holds letters in another coding; save the file as CSV UTF-8"));
    }
    if (SHORTENED.matcher(sent).matches()) {
      throw new Refused(
          new MalformedValue(
              "csv-number-shortened",
              "was shortened by the spreadsheet; make the column one of text and fill it again"));
    }
    return form.apply(sent);
  }

  private void add(Column column, String code, String detail) {
    faults.add(column.title(), code, detail);
  }

  private static FirmKind kind(String sent) {
    FirmKind kind = KINDS.get(Folded.of(sent));
    if (kind == null) {
      throw new Refused(
          new MalformedValue(
              "unknown-value", "must be one of " + KINDS.values().stream().sorted().toList()));
    }
    return kind;
  }

  private static Province province(String sent) {
    Province named = PROVINCES.get(Folded.of(sent));
    return named == null ? Province.of(sent.toUpperCase(Locale.ROOT)) : named;
  }

  private static TaxPeriod period(String sent) {
    return Character.isDigit(sent.charAt(sent.length() - 1)) && sent.length() <= 7
        ? TaxPeriod.of(sent)
        : TaxPeriod.monthOf(OldDay.of(sent));
  }

  // A spreadsheet takes the zeros from its beginning.
  private static String padded(String sent) {
    return sent.matches("\\d{1,6}") ? "0".repeat(7 - sent.length()) + sent : sent;
  }
}
