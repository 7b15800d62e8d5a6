@NullMarked
package pk.itregistry.kernel.problem;

import org.jspecify.annotations.NullMarked;
