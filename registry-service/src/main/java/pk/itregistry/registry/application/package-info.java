/**
 * Applications for registration: any signed-in person drafts one and submits it; a registrar
 * returns it with reasons, or approves it initially; the applicant pays the fee; a registrar
 * registers the firm. Left unanswered or unpaid for ninety days, an application has lapsed.
 */
@NullMarked
package pk.itregistry.registry.application;

import org.jspecify.annotations.NullMarked;
