package pk.itregistry.incentives.payment;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.BankEntryId;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.write.WritePath;

/** The treasury's door to what the paying bank said and could not be taken. */
@Path("bank-entries")
@Tag(name = "payments")
class BankEntryResource {
  private final EntryThings things;
  private final WritePath path;
  private final EntryDirectory directory;
  private final ResolveEntry resolveEntry;

  BankEntryResource(
      EntryThings things, WritePath path, EntryDirectory directory, ResolveEntry resolveEntry) {
    this.things = things;
    this.path = path;
    this.directory = directory;
    this.resolveEntry = resolveEntry;
  }

  @GET
  @Access(
      roles = {"treasury-officer", "auditor"},
      peopleOnly = true)
  @Operation(
      summary = "List what the bank said",
      description =
          "Entries of the paying bank's reports, oldest first: those that wait for the treasury, or"
              + " those in another state; of all payments or of one.")
  public RestResponse<BankEntryView.Listed> listBankEntries(
      @QueryParam("state") @Parameter(description = "WAITING when missing.")
          EntryLife.@Nullable State state,
      @QueryParam("advice") @Parameter(description = "Of this payment only.")
          @Nullable PaymentAdviceId advice,
      @BeanParam PageAsked page) {
    EntryLife.State asked = state == null ? EntryLife.State.WAITING : state;
    return page.answer(
        (cursor, most) -> directory.in(asked, advice, cursor, most),
        entries -> new BankEntryView.Listed(entries.stream().map(things::offered).toList()));
  }

  @GET
  @Path("{entry}")
  @Access(
      roles = {"treasury-officer", "auditor"},
      peopleOnly = true)
  @Operation(
      summary = "Read what the bank said of a payment",
      description = "The entry as it was told, what became of it, and what it waits for.")
  public RestResponse<BankEntryView> readBankEntry(BankEntryId entry) {
    return path.read(things, entry);
  }

  @POST
  @Path("{entry}/resolution")
  @Access(roles = "treasury-officer", peopleOnly = true)
  @Idempotent(forEver = true, versioned = true)
  @Operation(
      summary = "See to what waits",
      description =
          "The officer says what came of an entry that waits. RETURNED_LESS_CHARGE takes a return of"
              + " less than was paid, the rest being the bank's charge; the other outcomes move no"
              + " money.")
  public RestResponse<BankEntryView> resolveBankEntry(
      BankEntryId entry, Body<EntryResolution> body) {
    return path.change(things, entry, body, resolveEntry::perform);
  }
}
