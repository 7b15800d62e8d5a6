/** The test kit's own tests: each rule of the house is seen to bite. */
@NullMarked
package pk.itregistry.plumbing.testkit;

import org.jspecify.annotations.NullMarked;
