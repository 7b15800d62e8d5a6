package pk.itregistry.incentives.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.scheme.Schemes.Scheme;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.plumbing.law.RateRow;
import pk.itregistry.plumbing.law.RateRow.Condition;
import pk.itregistry.plumbing.law.RateRow.Confidence;
import pk.itregistry.plumbing.law.Section154A;

/** A scheme and its rates as everyone may read them. */
@Schema(name = "Scheme")
record SchemeView(
    @Text(most = 40) String code,
    String title,
    String legalBasis,
    @Schema(enumeration = {"STATUTORY_REFUND", "APPROPRIATION"}) String funding,
    @Nullable LocalDate on,
    List<RateView> rates) {

  /** All schemes. */
  @Schema(name = "Schemes")
  record Listed(List<SchemeView> items) {}

  /** The last day is inclusive; it is missing for a rate without an end. */
  @Schema(name = "SchemeRate")
  record RateView(
      Condition condition,
      BigDecimal rate,
      String percent,
      LocalDate from,
      @Nullable LocalDate lastDay,
      String citation,
      Confidence confidence,
      boolean decides,
      @Nullable String note) {}

  static SchemeView of(Scheme scheme, @Nullable LocalDate on, Schemes schemes) {
    Section154A law = schemes.lawOf(scheme.code());
    return new SchemeView(
        scheme.code(),
        scheme.title(),
        scheme.legalBasis(),
        scheme.funding(),
        on,
        law.rates().stream()
            .filter(row -> on == null || row.appliesOn(on))
            .map(row -> rate(row, law.decides(row)))
            .toList());
  }

  private static RateView rate(RateRow row, boolean decides) {
    return new RateView(
        row.condition(),
        row.rate().fraction(),
        row.rate().percent(),
        row.inForce().from(),
        row.inForce().lastDay(),
        row.citation(),
        row.confidence(),
        decides,
        note(row, decides));
  }

  private static @Nullable String note(RateRow row, boolean decides) {
    if (!row.announcedOnly()) {
      return null;
    }
    return decides
        ? "Announced; the enacted text was not seen. This installation's sample data treats it as"
            + " enacted."
        : "Announced; it previews and decides nothing before it is enacted.";
  }
}
