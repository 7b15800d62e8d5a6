@NullMarked
package pk.itregistry.plumbing.wire;

import org.jspecify.annotations.NullMarked;
