@NullMarked
package pk.itregistry.registry.certificate;

import org.jspecify.annotations.NullMarked;
