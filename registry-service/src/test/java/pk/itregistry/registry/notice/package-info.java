/** Letters: who gets one, what it says, and what happens when it cannot be sent. */
@NullMarked
package pk.itregistry.registry.notice;

import org.jspecify.annotations.NullMarked;
