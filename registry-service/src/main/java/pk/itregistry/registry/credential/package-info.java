/**
 * What a firm shows of its certificate: a signed credential that is checked without a connection
 * (W3C Verifiable Credentials 2.0), with the status list that tells what was corrected or ended
 * since; a sheet of paper in English and Urdu; a code for a telephone's camera; and the page that
 * it leads to. None of them says more than the public verification does.
 */
@NullMarked
package pk.itregistry.registry.credential;

import org.jspecify.annotations.NullMarked;
