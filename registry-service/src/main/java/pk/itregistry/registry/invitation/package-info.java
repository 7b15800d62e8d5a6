/**
 * Invitations: a firm lets a person act for it, or its owner hands it over, by a code. The code
 * goes to an e-mail address, or is handed over by whoever invites; the register keeps only its
 * hash. With it a signed-in person accepts or declines. Nothing changes until they do; software is
 * never invited.
 */
@NullMarked
package pk.itregistry.registry.invitation;

import org.jspecify.annotations.NullMarked;
