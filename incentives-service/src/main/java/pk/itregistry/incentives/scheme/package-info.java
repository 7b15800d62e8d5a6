/**
 * The schemes under which money is claimed back, with their rates as dated rows, each with its
 * citation. A row that is only announced previews; it decides only where an installation says so.
 */
@NullMarked
package pk.itregistry.incentives.scheme;

import org.jspecify.annotations.NullMarked;
