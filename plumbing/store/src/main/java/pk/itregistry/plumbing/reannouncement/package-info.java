/**
 * Saying again how everything stands, so that another service can build its copy anew. Long work:
 * asked for by an administrator, done in batches that each commit, taken up again after a crash.
 */
@NullMarked
package pk.itregistry.plumbing.reannouncement;

import org.jspecify.annotations.NullMarked;
