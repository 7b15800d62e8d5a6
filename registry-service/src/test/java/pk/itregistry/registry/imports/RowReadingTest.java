package pk.itregistry.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.csv.CsvRows;
import pk.itregistry.registry.firm.FirmKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RowReadingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final List<String> HEADER =
      List.of(
          "Old Number",
          "KIND",
          "Company Name",
          "ntn",
          "cnic",
          "Province",
          "registered_on",
          "Valid Until",
          "e-mail");

  private static Faults faultsOf(String... cells) {
    Faults faults = new Faults();
    assertThat(RowReading.of(Layout.of(HEADER), new CsvRows.Row(2, List.of(cells)), faults, TODAY))
        .isNull();
    return faults;
  }

  private static OldFirm read(String... cells) {
    Faults faults = new Faults();
    OldFirm firm =
        RowReading.of(Layout.of(HEADER), new CsvRows.Row(2, List.of(cells)), faults, TODAY);
    assertThat(faults.told()).isEmpty();
    return Objects.requireNonNull(firm);
  }

  private static String[] company() {
    return new String[] {
      "Z-21-0815/16",
      "Company",
      " Indus  Softworks ",
      "1234567-8",
      "",
      "Punjab",
      "15/03/2016",
      "31-Dec-26",
      "info@indus.example"
    };
  }

  private static String[] with(int column, String cell) {
    String[] cells = company();
    cells[column] = cell;
    return cells;
  }

  @Test
  void a_row_is_read_whatever_its_columns_are_called_and_its_days_are_written_like() {
    OldFirm firm = read(company());

    assertThat(firm.number().canonical()).isEqualTo("Z21-0815-16");
    assertThat(firm.kind()).isEqualTo(FirmKind.COMPANY);
    assertThat(firm.province()).isEqualTo(Province.PUNJAB);
    assertThat(firm.registeredOn()).isEqualTo(LocalDate.of(2016, 3, 15));
    assertThat(firm.certified())
        .isEqualTo(new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
  }

  @Test
  void two_spellings_of_a_row_are_one_and_another_value_is_another() {
    assertThat(read(with(6, "2016-03-15")).digest()).isEqualTo(read(company()).digest());
    assertThat(read(with(0, "z 21 0815 16")).number().canonical()).isEqualTo("Z21081516");
    assertThat(read(with(5, "PK-SD")).digest()).isNotEqualTo(read(company()).digest());
  }

  @Test
  void a_start_up_is_no_kind_of_firm_but_certified_on_top_of_one() {
    assertThat(faultsOf(with(1, "Startup")).told())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("kind unknown-value");
    assertThat(faultsOf(with(1, "Startup")).told().getFirst().detail()).doesNotContain("STARTUP");
  }

  @Test
  void all_faults_of_a_row_are_told_by_their_columns() {
    Faults faults = faultsOf("", "Club", "", "12", "", "Atlantis", "31/02/2020", "", "nobody");

    assertThat(faults.told())
        .extracting(fault -> fault.pointer())
        .containsExactlyInAnyOrder(
            "oldNumber",
            "kind",
            "name",
            "ntn",
            "province",
            "registeredOn",
            "certifiedUntil",
            "email");
  }

  @Test
  void a_row_that_was_cut_misses_what_was_cut_off() {
    assertThat(faultsOf("Z-1", "COMPANY", "Indus", "1234567").told())
        .extracting(fault -> fault.pointer())
        .containsExactly("registeredOn", "certifiedUntil");
  }

  @Test
  void what_a_spreadsheet_has_spoilt_is_told_as_that() {
    assertThat(faultsOf(with(3, "1.23E+06")).told().getFirst().code())
        .isEqualTo("csv-number-shortened");
    assertThat(faultsOf(with(2, "Caf\uFFFD")).told().getFirst().code()).isEqualTo("csv-not-utf-8");
    assertThat(faultsOf(with(2, "x".repeat(4_000))).told().getFirst().code()).isEqualTo("too-long");
  }

  @Test
  void a_row_whose_quote_took_others_in_is_refused_and_says_in_which_lines() {
    Faults faults = new Faults();
    CsvRows.Row row = new CsvRows.Row(2, List.of(company()), new CsvRows.Quoted(2, 5));

    assertThat(RowReading.of(Layout.of(HEADER), row, faults, TODAY)).isNull();
    assertThat(faults.told())
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).isEqualTo("csv-quote-across-lines"))
        .satisfies(fault -> assertThat(fault.detail()).contains("line 2", "line 5"));
  }

  @Test
  void the_heading_once_more_is_no_firm() {
    assertThat(faultsOf(HEADER.toArray(String[]::new)).told().getFirst().code())
        .isEqualTo("csv-heading-again");
  }

  @Test
  void a_freelancer_is_known_by_the_card_and_everyone_else_by_the_tax_number() {
    assertThat(faultsOf(with(1, "freelancer")).told())
        .extracting(fault -> fault.pointer())
        .containsExactly("cnic");
    assertThat(faultsOf(with(3, "")).told())
        .extracting(fault -> fault.pointer())
        .containsExactly("ntn");
  }

  @Test
  void days_lie_in_their_order_and_no_registration_in_the_future() {
    assertThat(faultsOf(with(6, "2026-12-01")).told().getFirst().code())
        .isEqualTo("rule-not-the-future");
    assertThat(faultsOf(with(7, "2016-03-14")).told().getFirst().pointer())
        .isEqualTo("certifiedUntil");
  }

  @Test
  void nobody_is_certified_from_a_day_that_has_not_come() {
    assertThat(faultsOf(with(7, "2027-11-30")).told())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactly("certifiedUntil rule-not-the-future");
    assertThat(read(with(7, "2027-11-29")).certified().from()).isEqualTo(TODAY);
  }

  @Test
  void exports_have_begun_in_a_month_of_the_past() {
    assertThat(since("2024-07")).isEmpty();
    assertThat(since("2026-11")).isEmpty();
    assertThat(since("15/07/2024")).isEmpty();
    assertThat(since("2026-12")).containsExactly("exportingSince rule-not-the-future");
    assertThat(since("0024-07-01")).containsExactly("exportingSince rule-not-the-future");
    assertThat(since("2024-Q3")).containsExactly("exportingSince malformed-period");
  }

  private static List<String> since(String sent) {
    List<String> header = new ArrayList<>(HEADER);
    header.add("exportingSince");
    List<String> cells = new ArrayList<>(List.of(company()));
    cells.add(sent);
    Faults faults = new Faults();
    RowReading.of(Layout.of(header), new CsvRows.Row(2, cells), faults, TODAY);
    return faults.told().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  @Test
  void a_year_of_two_digits_is_of_the_last_century_from_90_on() {
    assertThat(OldDay.of("5-Mar-98")).isEqualTo(LocalDate.of(1998, 3, 5));
    assertThat(OldDay.of("5-Mar-90")).isEqualTo(LocalDate.of(1990, 3, 5));
    assertThat(OldDay.of("5-Mar-31")).isEqualTo(LocalDate.of(2031, 3, 5));
  }

  @Test
  void days_are_read_as_spreadsheets_write_them() {
    LocalDate day = LocalDate.of(2021, 3, 5);
    for (String written :
        List.of(
            "2021-03-05",
            "2021-3-5",
            "05/03/2021",
            "5.3.2021",
            "5-Mar-21",
            "05 March 2021",
            "44260",
            "2021-03-05 00:00:00")) {
      assertThat(OldDay.of(written)).as(written).isEqualTo(day);
    }
    for (String none : List.of("2021-13-01", "03/25/2021", "soon", "5/3/21", "99999999")) {
      assertThat(catchThrowableOfType(Refused.class, () -> OldDay.of(none)).problem().code())
          .as(none)
          .isEqualTo("malformed-day");
    }
  }

  @Test
  void a_heading_tells_what_it_lacks_and_what_it_has_too_much() {
    Faults faults = new Faults();
    Layout.of(List.of("Name", "company name", "NTN", "Fax", "", "result")).check(faults);

    assertThat(faults.told())
        .extracting(fault -> fault.pointer() + " " + fault.code())
        .containsExactlyInAnyOrder(
            "/columns/1 csv-column-twice",
            "/columns/3 csv-column-unknown",
            "/columns/oldNumber csv-column-missing",
            "/columns/kind csv-column-missing",
            "/columns/registeredOn csv-column-missing",
            "/columns/certifiedUntil csv-column-missing");
  }
}
