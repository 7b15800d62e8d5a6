/**
 * Letters to people: each is queued in the transaction of the act that it tells of, and reaches its
 * address by e-mail a little later. A letter names the case by its number and nobody by name. What
 * could not be sent is tried again for three days, and then stands in an administrator's list, as
 * does a letter for which no address is known.
 */
@NullMarked
package pk.itregistry.registry.notice;

import org.jspecify.annotations.NullMarked;
