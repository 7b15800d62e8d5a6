/**
 * Plain SQL for reads and for rows that are no aggregate, on the connection of the running
 * transaction.
 */
@NullMarked
package pk.itregistry.incentives.database;

import org.jspecify.annotations.NullMarked;
