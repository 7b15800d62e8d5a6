@NullMarked
package pk.itregistry.plumbing.http;

import org.jspecify.annotations.NullMarked;
