/** Invitations: who may invite, who may accept, and what it gives. */
@NullMarked
package pk.itregistry.registry.invitation;

import org.jspecify.annotations.NullMarked;
