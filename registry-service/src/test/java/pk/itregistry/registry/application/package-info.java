@NullMarked
package pk.itregistry.registry.application;

import org.jspecify.annotations.NullMarked;
