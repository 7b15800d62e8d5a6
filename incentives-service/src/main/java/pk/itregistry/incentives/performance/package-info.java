/** How refunds are done, for the public: counts and days, no firm. */
@NullMarked
package pk.itregistry.incentives.performance;

import org.jspecify.annotations.NullMarked;
