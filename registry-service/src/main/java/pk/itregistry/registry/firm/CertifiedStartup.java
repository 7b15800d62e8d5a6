package pk.itregistry.registry.firm;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.contracts.EventJson;
import pk.itregistry.contracts.registry.StartupState;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.time.TaxYear;

/**
 * That a firm is certified as a start-up.
 *
 * @param certifiedOn the legal day from which on it is
 * @param firstTaxYear the first tax year for which that speaks: the one of the certification
 * @param lastTaxYear the last one
 * @param citation the paragraph that gives the credit for them
 * @param confirmed false while nobody has confirmed that the paragraph still does
 */
@Schema(name = "StartupCertification")
public record CertifiedStartup(
    LocalDate certifiedOn,
    TaxYear firstTaxYear,
    TaxYear lastTaxYear,
    @Text(most = 300) String citation,
    boolean confirmed) {

  /**
   * As it was told; none on a day before it was certified, which a version of the firm may speak of
   * that was recorded later and holds from an earlier day.
   */
  static @Nullable CertifiedStartup of(@Nullable StartupState told, LocalDate day) {
    return told == null || day.isBefore(told.certifiedOn())
        ? null
        : new CertifiedStartup(
            told.certifiedOn(),
            told.firstTaxYear(),
            told.lastTaxYear(),
            told.citation(),
            told.confirmed());
  }

  /** As it stands in a row, on a day; none where nothing stands there. */
  public static @Nullable CertifiedStartup read(@Nullable String kept, LocalDate day) {
    return kept == null ? null : of(EventJson.read(kept, StartupState.class), day);
  }

  StartupState told() {
    return new StartupState(certifiedOn, firstTaxYear, lastTaxYear, citation, confirmed);
  }
}
