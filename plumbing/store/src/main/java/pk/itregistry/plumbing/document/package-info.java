/**
 * Documents that people send: looked into before they are taken, kept once by what is in them
 * (SHA-256), in the database or in a bucket of an object store, as long as something refers to
 * them. Who may read one is for the service to say that the document belongs to.
 */
@NullMarked
package pk.itregistry.plumbing.document;

import org.jspecify.annotations.NullMarked;
