/**
 * A ministry starts from what it has: an older register is sent as a CSV file, looked at without
 * effect or taken over row by row. Each row becomes a firm with the certificate of its days, is
 * known already by its old number, or is told what is wrong with it; the file with that beside each
 * row can be read, mended and sent again. A firm taken over is nobody's until a registrar has
 * invited its owner.
 */
@NullMarked
package pk.itregistry.registry.imports;

import org.jspecify.annotations.NullMarked;
