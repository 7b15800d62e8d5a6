/**
 * The stack: PostgreSQL, Kafka, Keycloak and the four services as seven processes on one machine,
 * for the demo, for tests and for work. Each command does its work and ends; nothing supervises.
 * Not for production: there the operator's own servers stand, and only the services run.
 */
@NullMarked
package pk.itregistry.stack;

import org.jspecify.annotations.NullMarked;
