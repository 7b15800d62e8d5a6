@NullMarked
package pk.itregistry.plumbing.document;

import org.jspecify.annotations.NullMarked;
