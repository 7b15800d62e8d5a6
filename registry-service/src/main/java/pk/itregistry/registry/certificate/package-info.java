/**
 * Certificates of registration: what a firm may show, and anyone may verify by number and legal
 * day. Bitemporal: a verification also names the instant whose knowledge it asks for, and a
 * correction supersedes a row, it never overwrites one. A certificate is valid for one year.
 */
@NullMarked
package pk.itregistry.registry.certificate;

import org.jspecify.annotations.NullMarked;
