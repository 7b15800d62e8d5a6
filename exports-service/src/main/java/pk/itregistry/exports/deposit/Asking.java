package pk.itregistry.exports.deposit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an open question to the tax authority stands.
 *
 * @param askedAt when it was asked last; missing while it never was
 */
public record Asking(@Nullable Instant askedAt, Instant askAgainAt) {}
