/**
 * Who did what, when: entries written with the act, linked afterwards into a hash chain that anyone
 * with the auditor's role can verify.
 */
@NullMarked
package pk.itregistry.plumbing.audit;

import org.jspecify.annotations.NullMarked;
