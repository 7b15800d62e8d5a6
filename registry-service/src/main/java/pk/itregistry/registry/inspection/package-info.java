/**
 * Inspections of call centres. A call centre is registered provisionally; it asks for the
 * inspection, an inspector takes it, appoints a day, comes, and reports what was found, with
 * photographs. Passed, the registration is active and the certificate full; failed, it ends. Ninety
 * days pass without one, and it lapses: but a day on which the firm was ready and the inspectorate
 * did not come does not count. Whoever had a hand in the firm, or in its application, never
 * inspects it (PSEB, call centre registration; ADR 0055).
 */
@NullMarked
package pk.itregistry.registry.inspection;

import org.jspecify.annotations.NullMarked;
