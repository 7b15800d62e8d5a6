package pk.itregistry.contracts.registry;

import java.time.LocalDate;
import pk.itregistry.kernel.time.TaxYear;

/**
 * That a firm is certified as a start-up (Income Tax Ordinance 2001, section 2(62A)).
 *
 * @param certifiedOn the legal day from which on it is
 * @param firstTaxYear the first tax year for which that speaks: the one of the certification
 * @param lastTaxYear the last one
 * @param citation the paragraph that gives the credit for them
 * @param confirmed false while nobody has confirmed that the paragraph still does
 */
public record StartupState(
    LocalDate certifiedOn,
    TaxYear firstTaxYear,
    TaxYear lastTaxYear,
    String citation,
    boolean confirmed) {}
