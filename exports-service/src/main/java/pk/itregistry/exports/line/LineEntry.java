package pk.itregistry.exports.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.kernel.identity.LineId;

/** A line as stated, form checked. Without a lineId it is a new one. */
public record LineEntry(
    @Nullable LineId lineId,
    LineKind kind,
    String buyerName,
    Country buyerCountry,
    @Nullable Country endClientCountry,
    @Nullable String contractRef,
    @Nullable String invoiceNumber,
    @Nullable LocalDate invoiceDate,
    String serviceCategory,
    String purposeCode,
    EngagementType engagementType,
    Currency currency,
    BigDecimal amount,
    @Nullable LineId creditsLine) {}
