package pk.itregistry.exports.outside;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.time.BusinessClock;

/** The door to the values that stand-ins answer; there are none where the world itself answers. */
@Path("test-values")
@Tag(name = "reference data")
class TestValueResource {
  private final Instance<TaxAuthorityStandIn> authority;
  private final BusinessClock clock;

  TestValueResource(Instance<TaxAuthorityStandIn> authority, BusinessClock clock) {
    this.authority = authority;
    this.clock = clock;
  }

  @GET
  @Access(open = true)
  @Operation(
      summary = "List test values",
      description =
          "In demo, sandbox and tests a stand-in answers for the tax authority: which CPR numbers"
              + " it confirms, refuses, or does not know yet. Not found where no stand-in answers.")
  public TestValue.Listed listTestValues() {
    if (authority.isUnsatisfied()) {
      throw new Refused(new NotFound("test value"));
    }
    return new TestValue.Listed(authority.get().testValues(clock.today()));
  }
}
