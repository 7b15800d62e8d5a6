/**
 * The kinds of registrants: what each must state and show, what registering it costs, and what
 * follows. All of it is dated data: an application keeps to the questions that it was begun with.
 */
@NullMarked
package pk.itregistry.registry.kind;

import org.jspecify.annotations.NullMarked;
