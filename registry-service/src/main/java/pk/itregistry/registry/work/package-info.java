/**
 * What registrars have to do and what they have done: the queue of applications that wait for them,
 * and the figures of their own work and of their office's. It reads; what is done stands with the
 * applications and the requests for changes themselves.
 */
@NullMarked
package pk.itregistry.registry.work;

import org.jspecify.annotations.NullMarked;
