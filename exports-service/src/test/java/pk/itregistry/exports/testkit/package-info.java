/** What this module's tests share: the stack, the register's voice, firms and certificates. */
@NullMarked
package pk.itregistry.exports.testkit;

import org.jspecify.annotations.NullMarked;
