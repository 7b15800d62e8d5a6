@NullMarked
package pk.itregistry.plumbing.web;

import org.jspecify.annotations.NullMarked;
