@NullMarked
package pk.itregistry.kernel.text;

import org.jspecify.annotations.NullMarked;
