/** Plain SQL where it is plainer than an entity: one statement on the running transaction. */
@NullMarked
package pk.itregistry.plumbing.database;

import org.jspecify.annotations.NullMarked;
