/** What the services' tests share: the real servers, real tokens, and a voice on Kafka. */
@NullMarked
package pk.itregistry.plumbing.testkit;

import org.jspecify.annotations.NullMarked;
