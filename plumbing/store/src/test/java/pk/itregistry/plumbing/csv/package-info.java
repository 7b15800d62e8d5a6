@NullMarked
package pk.itregistry.plumbing.csv;

import org.jspecify.annotations.NullMarked;
