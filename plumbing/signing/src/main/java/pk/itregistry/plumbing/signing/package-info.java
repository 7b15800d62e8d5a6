/**
 * What a service signs so that anyone can check it without asking: receipts, certificates. A key
 * that ever signed stays published, so that what it signed can be checked after years.
 */
@NullMarked
package pk.itregistry.plumbing.signing;

import org.jspecify.annotations.NullMarked;
