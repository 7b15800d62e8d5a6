/**
 * Duties are remembered: nobody decides, serves or pays what they had a hand in, whatever was
 * revoked since.
 */
@NullMarked
package pk.itregistry.incentives.duty;

import org.jspecify.annotations.NullMarked;
