/**
 * The documents of an application: its applicant attaches them, and takes them out again, while it
 * is a draft or has come back; the applicant and the registrars read them. Which ones an applicant
 * has to show is for the application to say.
 */
@NullMarked
package pk.itregistry.registry.application.document;

import org.jspecify.annotations.NullMarked;
