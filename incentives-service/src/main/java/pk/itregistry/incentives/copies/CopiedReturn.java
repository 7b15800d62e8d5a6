package pk.itregistry.incentives.copies;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.itregistry.contracts.exports.StatedWarning;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * An export return on whose lines a payment is set, as exports-service last told of it.
 *
 * @param warnings what in it was taken in and still deserves a look
 */
@Schema(name = "MatchedReturn", description = "A return on whose lines the payment is set.")
public record CopiedReturn(
    ReturnId returnId,
    TaxPeriod period,
    @Schema(
            maxItems = 200,
            description = "What in its newest version was taken in and still deserves a look.")
        List<StatedWarning> warnings) {}
