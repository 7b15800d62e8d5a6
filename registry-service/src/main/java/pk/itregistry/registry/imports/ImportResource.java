package pk.itregistry.registry.imports;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.OperationId;
import pk.itregistry.kernel.problem.CommonProblem.UnsupportedMediaType;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.http.Upload;
import pk.itregistry.plumbing.operation.Operations;
import pk.itregistry.plumbing.write.WritePath;

/** The administrators' door to taking an older register over. */
@Path("register-imports")
@Tag(name = "register-imports", description = "Taking an older register over, from CSV.")
class ImportResource {
  private static final String CSV = "text/csv";
  private static final int LARGEST = 64 * 1024 * 1024;
  private static final String A_REGISTER =
      """
      oldNumber,kind,name,ntn,province,registeredOn,certifiedUntil
      Z-21-0815/16,COMPANY,Indus Softworks,1234567-8,PK-PB,2016-03-15,2026-12-31
      """;
  private static final String RESULTS =
      """
      oldNumber,kind,name,ntn,registeredOn,certifiedUntil,row,result,firm,problem
      Z-21-0815/16,COMPANY,Indus Softworks,12,2016-03-15,2026-12-31,2,INVALID,,ntn: must be an NTN
      """;

  private final ImportThings imports;
  private final ReceiveImport receiveImport;
  private final ImportResults results;
  private final Operations operations;
  private final WritePath path;

  ImportResource(
      ImportThings imports,
      ReceiveImport receiveImport,
      ImportResults results,
      Operations operations,
      WritePath path) {
    this.imports = imports;
    this.receiveImport = receiveImport;
    this.results = results;
    this.operations = operations;
    this.path = path;
  }

  @POST
  // Other media types are answered here, after the caller is known, with 415.
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Idempotent
  @ResponseStatus(202)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Import an older register",
      description =
          "Takes a CSV file of at most 64 MB and 500,000 rows as the body itself, and works it off"
              + " row by row; read the operation for its progress, and its results for each row. Mode"
              + " DRY_RUN tells what would come of each row and enters nothing. Columns in any order:"
              + " oldNumber, kind, name, registeredOn and certifiedUntil (the last certified day)"
              + " must be there; ntn (of a freelancer: cnic), cuin, city, province, certifiedFrom,"
              + " exportingSince, payoutIban and email may. Cells are parted by commas, semicolons or"
              + " tabs, in UTF-8 or UTF-16; days are written 2021-03-15, 15/03/2021 or as a"
              + " spreadsheet counts them. A row whose oldNumber was imported before changes nothing:"
              + " it is ALREADY_IMPORTED where it says the same, else a CONFLICT. So a mended file is"
              + " sent again whole. A firm that was imported has no owner yet: a registrar invites"
              + " them.")
  public RestResponse<pk.itregistry.plumbing.operation.Operation> importRegister(
      @QueryParam("mode") @Nullable ImportMode mode,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = CSV,
                      examples = @ExampleObject(name = "file", value = A_REGISTER),
                      schema =
                          @Schema(
                              type = SchemaType.STRING,
                              format = "binary",
                              maxLength = LARGEST)))
          Upload upload) {
    String stated = upload.mediaType();
    if (stated == null || !stated.toLowerCase(Locale.ROOT).startsWith(CSV)) {
      throw new Refused(new UnsupportedMediaType());
    }
    Faults faults = new Faults();
    ImportMode asked = faults.required("mode", mode, sent -> sent);
    faults.refuseMalformed();
    return path.begin(
        imports,
        Sha256.hex(upload.content().sha256() + "\n" + asked.name()),
        () -> receiveImport.ready(upload.content()),
        (received, by) -> receiveImport.perform(received, asked, by));
  }

  @GET
  @Access(roles = "admin")
  @Operation(
      summary = "List the imports",
      description =
          "Newest first, with the progress of each; in one state, or in any. One whose next piece"
              + " fails again and again says how often.")
  public RestResponse<RegisterImports> listRegisterImports(
      @QueryParam("state") pk.itregistry.plumbing.operation.Operation.@Nullable State state,
      @BeanParam PageAsked page) {
    return page.answer(
        (cursor, most) -> operations.page(TakeOver.KIND, state, cursor, most),
        RegisterImports::new);
  }

  @GET
  @Path("{operation}")
  @Access(roles = "admin")
  @Operation(
      summary = "Read the progress of an import",
      description =
          "How many rows are done and what came of them, how many are done in a second, and when"
              + " the last will be if it goes on like that.")
  public RestResponse<pk.itregistry.plumbing.operation.Operation> getRegisterImport(
      OperationId operation) {
    return path.read(imports, operation);
  }

  @POST
  @Path("{operation}/stop")
  @Idempotent(versioned = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Stop an import",
      description =
          "The rows that are done stay done; the others are not begun. The same file sent again"
              + " goes on with them.")
  public RestResponse<pk.itregistry.plumbing.operation.Operation> stopRegisterImport(
      OperationId operation) {
    return path.change(imports, operation, (running, by) -> operations.stop(running));
  }

  @GET
  @Path("{operation}/results")
  @Blocking
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Access(roles = "admin")
  @Operation(
      summary = "Read the results of an import",
      description =
          "The rows as they were sent, as CSV, with four columns more: the line in which the row"
              + " began, its result, its firm, and what is wrong with it by columns. Mend the rows and"
              + " send the file again as it is. A cell that a spreadsheet would take for a formula"
              + " begins with an apostrophe, which is read as none. Rows that are not done yet have no"
              + " result. Kept for 30 days.")
  @APIResponse(
      responseCode = "200",
      description = "The rows with their results.",
      content =
          @Content(
              mediaType = CSV,
              examples = @ExampleObject(name = "file", value = RESULTS),
              schema =
                  @Schema(type = SchemaType.STRING, format = "binary", maxLength = 2 * LARGEST)))
  public RestMulti<byte[]> readImportResults(OperationId operation) {
    imports.admit(operation);
    return RestMulti.fromMultiData(results.of(operation))
        .header("Content-Type", CSV + "; charset=utf-8; header=present")
        .header("Content-Disposition", "attachment; filename=\"results-" + operation + ".csv\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }
}
