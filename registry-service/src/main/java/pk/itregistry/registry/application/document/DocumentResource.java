package pk.itregistry.registry.application.document;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.DocumentId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.CommonProblem.UnsupportedMediaType;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.document.ContentForm;
import pk.itregistry.plumbing.document.Documents;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.http.Upload;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.application.ApplicationFile;
import pk.itregistry.registry.application.document.AttachDocument.Attachment;
import pk.itregistry.registry.application.document.DocumentThings.Named;
import pk.itregistry.registry.kind.DocumentKind;

/** The door to an application's documents. */
@Path("applications/{application}/documents")
@Tag(name = "documents", description = "What an applicant shows, as files.")
class DocumentResource {
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final String PDF = "application/pdf";
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String A_PDF = "%PDF-1.7 and the rest of the file, as it is";
  private static final String A_JPEG = "the bytes of the image, as the scanner saved it";
  private static final String A_PNG = "the bytes of the image, as the program saved it";

  private final ApplicationFile file;
  private final DocumentThings things;
  private final DocumentDirectory directory;
  private final AttachDocument attachDocument;
  private final RemoveDocument removeDocument;
  private final Documents contents;
  private final WritePath path;
  private final Call call;

  DocumentResource(
      ApplicationFile file,
      DocumentThings things,
      DocumentDirectory directory,
      AttachDocument attachDocument,
      RemoveDocument removeDocument,
      Documents contents,
      WritePath path,
      Call call) {
    this.file = file;
    this.things = things;
    this.directory = directory;
    this.attachDocument = attachDocument;
    this.removeDocument = removeDocument;
    this.contents = contents;
    this.path = path;
    this.call = call;
  }

  @POST
  // Other media types are answered here, after the caller is known, with 415.
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Idempotent(creates = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Attach a document",
      description =
          "Takes a file as the body itself: a PDF, a JPEG or a PNG of at most 20 MB, of the type that"
              + " Content-Type says. Refused is what is damaged or protected by a password, a PDF"
              + " that does more than show pages, and what unpacks without end; errors tells why"
              + " and what to do. While the application is a draft or has been returned; at most 40"
              + " documents and 200 MB. A retry with the same key and file changes nothing.")
  public RestResponse<DocumentView> attachDocument(
      ApplicationId application,
      @QueryParam("kind") @Nullable DocumentKind kind,
      @QueryParam("fileName") @Nullable FileName fileName,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = PDF,
                    examples = @ExampleObject(name = "file", value = A_PDF),
                    schema =
                        @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST)),
                @Content(
                    mediaType = JPEG,
                    examples = @ExampleObject(name = "file", value = A_JPEG),
                    schema =
                        @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST)),
                @Content(
                    mediaType = PNG,
                    examples = @ExampleObject(name = "file", value = A_PNG),
                    schema =
                        @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST))
              })
          Upload upload) {
    file.admit(application);
    String stated = upload.mediaType();
    if (stated == null || ContentForm.named(stated).isEmpty()) {
      throw new Refused(new UnsupportedMediaType());
    }
    Faults faults = new Faults();
    DocumentKind shown = faults.required("kind", kind, sent -> sent);
    FileName name = faults.required("fileName", fileName, sent -> sent);
    faults.refuseMalformed();
    return path.create(
        things,
        payload(upload, shown, name, stated),
        () -> attachDocument.ready(application, upload),
        (content, by) ->
            attachDocument.perform(application, new Attachment(shown, name, content), by));
  }

  private static String payload(Upload upload, DocumentKind kind, FileName name, String stated) {
    return Sha256.hex(
        String.join("\n", upload.content().sha256(), kind.name(), name.value(), stated));
  }

  @GET
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "List an application's documents",
      description = "In the order in which they came, those that were taken out among them.")
  public RestResponse<DocumentView.Listed> listDocuments(
      ApplicationId application, @BeanParam PageAsked page) {
    file.admit(application);
    return page.answer(
        (cursor, most) -> directory.of(application, cursor, most), DocumentView.Listed::new);
  }

  @GET
  @Path("{document}")
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "Read about a document",
      description = "What it is and when it came; its content is read for itself.")
  public RestResponse<DocumentView> getDocument(ApplicationId application, DocumentId document) {
    return path.read(things, new Named(application, document));
  }

  @GET
  @Path("{document}/content")
  @Blocking
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Access(scope = "register", roles = "registrar", owner = true)
  @Operation(
      summary = "Read a document's content",
      description =
          "The file as it was sent, its name with the ending of what it is. Of one that was taken out of a draft nothing is left; what was"
              + " taken out after it had been submitted the registrars still read.")
  @APIResponse(
      responseCode = "200",
      description = "The file; its ETag is the SHA-256.",
      content = {
        @Content(
            mediaType = PDF,
            examples = @ExampleObject(name = "file", value = A_PDF),
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST)),
        @Content(
            mediaType = JPEG,
            examples = @ExampleObject(name = "file", value = A_JPEG),
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST)),
        @Content(
            mediaType = PNG,
            examples = @ExampleObject(name = "file", value = A_PNG),
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST))
      })
  public RestMulti<byte[]> readDocumentContent(ApplicationId application, DocumentId document) {
    Named id = new Named(application, document);
    things.admit(id);
    DocumentView about = things.view(id);
    if (about.state() == Document.State.REMOVED && !call.byRole()) {
      throw new Refused(new NotFound("content"));
    }
    ContentForm form = ContentForm.named(about.mediaType()).orElseThrow();
    return RestMulti.fromMultiData(contents.contentOf(document.value()))
        .header("Content-Type", about.mediaType())
        .header("Content-Disposition", about.fileName().disposition(form))
        .header("ETag", "\"" + about.sha256() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("{document}/removal")
  @Idempotent(versioned = true)
  @Access(scope = "register", owner = true, peopleOnly = true)
  @Operation(
      summary = "Take a document out",
      description =
          "While the application is a draft or has been returned. That it was there stays known.")
  public RestResponse<DocumentView> removeDocument(ApplicationId application, DocumentId document) {
    return path.change(things, new Named(application, document), removeDocument::perform);
  }
}
