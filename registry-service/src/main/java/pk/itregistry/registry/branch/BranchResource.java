package pk.itregistry.registry.branch;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.BranchId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The firm's doors to its branches: open one, read them, close one. */
@Path("")
@Tag(name = "branches", description = "Other places of call centres, each certified by itself.")
class BranchResource {
  private final BranchThings branches;
  private final BranchDirectory directory;
  private final BranchFees fees;
  private final AskForBranchFee askForFee;
  private final OpenBranch openBranch;
  private final CloseBranch closeBranch;
  private final WritePath path;
  private final BusinessClock clock;

  BranchResource(
      BranchThings branches,
      BranchDirectory directory,
      BranchFees fees,
      AskForBranchFee askForFee,
      OpenBranch openBranch,
      CloseBranch closeBranch,
      WritePath path,
      BusinessClock clock) {
    this.branches = branches;
    this.directory = directory;
    this.fees = fees;
    this.askForFee = askForFee;
    this.openBranch = openBranch;
    this.closeBranch = closeBranch;
    this.path = path;
    this.clock = clock;
  }

  @POST
  @Path("firms/{firm}/branches")
  @Idempotent(creates = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Open a branch",
      description =
          "A call centre that is certified itself names another place where it works, and the"
              + " payment of the branch's fee, which the list of its branches shows. The branch gets"
              + " a provisional letter with a number of its own at once; ask for its inspection"
              + " then. Passed, it is certified until the firm's own last day, and renewed with the"
              + " firm. A branch that moves is closed, and opened where it is now.")
  public RestResponse<BranchView> openBranch(FirmId firm, Body<BranchRequest> body) {
    // The gateway is asked before the transaction, so that no row waits for another house.
    AskForBranchFee.Asked asked = askForFee.of(firm, body.glance(BranchRequest::paymentReference));
    return path.create(
        branches,
        body,
        (stated, faults) -> {},
        (stated, by) -> openBranch.perform(firm, stated, asked));
  }

  @GET
  @Path("firms/{firm}/branches")
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(
      summary = "List a firm's branches",
      description =
          "Those that it has and those that it had, oldest first, and what another one costs today.")
  public RestResponse<BranchView.OfFirm> listBranches(FirmId firm, @BeanParam PageAsked page) {
    BranchOffers offers = branches.offers(firm);
    return page.answer(
        (cursor, most) -> directory.of(firm, clock.today(), offers, cursor, most),
        items ->
            new BranchView.OfFirm(
                items, fees.of(firm, clock.today()).map(BranchView.Fee::of).orElse(null)));
  }

  @GET
  @Path("branches/{branch}")
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(
      summary = "Read a branch",
      description = "Where it is and stands, and its certificate in force today.")
  public RestResponse<BranchView> getBranch(BranchId branch) {
    return path.read(branches, branch);
  }

  @POST
  @Path("branches/{branch}/closing")
  @Idempotent(versioned = true)
  @Access(scope = "register", permission = Permission.MANAGE_FIRM, peopleOnly = true)
  @Operation(
      summary = "Close a branch",
      description =
          "The firm does not work there any more: the branch's certificate ends today for good, and"
              + " no renewal asks for its fee. The firm's own certificate and those of its other"
              + " branches stay. What was paid is not given back.")
  public RestResponse<BranchView> closeBranch(BranchId branch) {
    return path.change(branches, branch, (it, by) -> closeBranch.perform(it));
  }
}
