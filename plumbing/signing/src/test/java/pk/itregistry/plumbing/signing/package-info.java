@NullMarked
package pk.itregistry.plumbing.signing;

import org.jspecify.annotations.NullMarked;
