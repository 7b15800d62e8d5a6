/**
 * What a registrar asks another before deciding. Asking holds nothing up: the question stands in
 * the queue of all other registrars until one of them answers or it is withdrawn, and in the
 * application's timeline for whoever decides.
 */
@NullMarked
package pk.itregistry.registry.second;

import org.jspecify.annotations.NullMarked;
