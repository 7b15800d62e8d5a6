package pk.itregistry.exports.testkit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import pk.itregistry.plumbing.testkit.RunningStack;

/** Gives every test of this module the running stack, with a database and topics of its own. */
@QuarkusTestResource(
    value = RunningStack.class,
    initArgs = @ResourceArg(name = "service", value = "exports"),
    restrictToAnnotatedClass = false)
final class OnTheStack {
  private OnTheStack() {}
}
