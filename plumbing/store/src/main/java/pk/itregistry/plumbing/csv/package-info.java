/**
 * CSV as the world writes it, read in bounded memory however long a line is, and written so that no
 * spreadsheet takes a cell for a formula.
 */
@NullMarked
package pk.itregistry.plumbing.csv;

import org.jspecify.annotations.NullMarked;
