/**
 * Pages and letters made from templates that a designer can change: as HTML for browsers, as PDF
 * for paper, in English and Urdu, with QR codes. For services that print; others do not carry it.
 */
@NullMarked
package pk.itregistry.plumbing.print;

import org.jspecify.annotations.NullMarked;
