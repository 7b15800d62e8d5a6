@NullMarked
package pk.itregistry.plumbing.print;

import org.jspecify.annotations.NullMarked;
