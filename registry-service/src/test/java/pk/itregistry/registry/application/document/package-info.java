@NullMarked
package pk.itregistry.registry.application.document;

import org.jspecify.annotations.NullMarked;
