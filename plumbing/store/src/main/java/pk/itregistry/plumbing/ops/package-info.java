/** What operators and auditors ask of any service: parked events, the audit chain. */
@NullMarked
package pk.itregistry.plumbing.ops;

import org.jspecify.annotations.NullMarked;
