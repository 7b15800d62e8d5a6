@NullMarked
package pk.itregistry.plumbing.access;

import org.jspecify.annotations.NullMarked;
