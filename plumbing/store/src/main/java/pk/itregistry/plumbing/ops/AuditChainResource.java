package pk.itregistry.plumbing.ops;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.audit.AuditChain;
import pk.itregistry.plumbing.audit.AuditChain.Verification;

/** Verifies the audit chain on demand. */
@Path("audit-chain")
@Tag(
    name = "operations",
    description = "For those who run it: parked events, the audit chain, telling again.")
public class AuditChainResource {
  private final AuditChain chain;

  AuditChainResource(AuditChain chain) {
    this.chain = chain;
  }

  @GET
  @Access(roles = "auditor")
  @Operation(
      summary = "Verify the audit chain",
      description =
          "Recomputes every digest and link of this service's audit entries; tells the head, the"
              + " unlinked tail and the first position that does not fit, if any.")
  public Verification verifyAuditChain() {
    return chain.verify();
  }
}
