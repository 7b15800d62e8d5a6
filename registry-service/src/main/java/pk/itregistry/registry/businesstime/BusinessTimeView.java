package pk.itregistry.registry.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Business time as it stands.
 *
 * @param now the instant that legal acts are dated with
 * @param today the legal day (Asia/Karachi) of that instant
 * @param offsetSeconds by how much it runs ahead of system time; zero in production
 */
@Schema(name = "BusinessTime")
record BusinessTimeView(Instant now, LocalDate today, long offsetSeconds) {}
