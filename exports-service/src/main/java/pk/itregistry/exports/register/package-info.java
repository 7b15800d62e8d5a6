/**
 * What this service hears of the register: the copy of firms, authorities and certificates, and
 * what a registration sets off here.
 */
@NullMarked
package pk.itregistry.exports.register;

import org.jspecify.annotations.NullMarked;
