/** What a firm sees of what was done for it. */
@NullMarked
package pk.itregistry.registry.activity;

import org.jspecify.annotations.NullMarked;
