/** What every description says without being told is what the code does. */
@NullMarked
package pk.itregistry.plumbing.openapi;

import org.jspecify.annotations.NullMarked;
