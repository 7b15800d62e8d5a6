/**
 * The world outside as ports: the tax authority that knows of debts. In demo and tests an
 * in-process stand-in answers; a production profile refuses to start with it.
 */
@NullMarked
package pk.itregistry.incentives.outside;

import org.jspecify.annotations.NullMarked;
