package pk.itregistry.registry.inspection.photo;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import pk.itregistry.kernel.identity.InspectionId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.PhotoId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.CommonProblem.UnsupportedMediaType;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.document.ContentForm;
import pk.itregistry.plumbing.document.Documents;
import pk.itregistry.plumbing.http.Upload;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.inspection.InspectionFile;
import pk.itregistry.registry.inspection.photo.PhotoThings.Named;

/** The door to an inspection's photographs. */
@Path("inspections/{inspection}/photos")
@Tag(name = "inspections")
class PhotoResource {
  private static final int LARGEST = 20 * 1024 * 1024;
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";
  private static final String A_JPEG = "the bytes of the image, as the camera saved it";
  private static final String A_PNG = "the bytes of the image, as the program saved it";

  private final InspectionFile file;
  private final PhotoThings things;
  private final PhotoDirectory directory;
  private final AddPhoto addPhoto;
  private final RemovePhoto removePhoto;
  private final Documents contents;
  private final WritePath path;

  PhotoResource(
      InspectionFile file,
      PhotoThings things,
      PhotoDirectory directory,
      AddPhoto addPhoto,
      RemovePhoto removePhoto,
      Documents contents,
      WritePath path) {
    this.file = file;
    this.things = things;
    this.directory = directory;
    this.addPhoto = addPhoto;
    this.removePhoto = removePhoto;
    this.contents = contents;
    this.path = path;
  }

  @POST
  // Other media types are answered here, after the caller is known, with 415.
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Idempotent(creates = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Add a photograph",
      description =
          "Takes the image as the body itself: a JPEG or a PNG of at most 20 MB, of the type that"
              + " Content-Type says. From the appointed day on until the report; at most 40. The"
              + " report names those that belong to it, the others are deleted with it.")
  public RestResponse<PhotoView> addInspectionPhoto(
      InspectionId inspection,
      @RequestBody(
              required = true,
              content = {
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
    file.admit(inspection);
    PersonId inspector = file.person();
    String form = imageForm(upload.mediaType());
    return path.create(
        things,
        Sha256.hex(upload.content().sha256() + "\n" + form),
        () -> addPhoto.ready(inspection, inspector, upload),
        (content, by) -> addPhoto.perform(inspection, content, inspector));
  }

  // A plan drawn as a PDF is no photograph.
  private static String imageForm(@Nullable String stated) {
    ContentForm form = stated == null ? null : ContentForm.named(stated).orElse(null);
    if (form == null || form == ContentForm.PDF) {
      throw new Refused(new UnsupportedMediaType());
    }
    return form.name();
  }

  @GET
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(
      summary = "List an inspection's photographs",
      description = "In the order in which they came; after the report, those that it names.")
  public PhotoView.Listed listInspectionPhotos(InspectionId inspection) {
    file.admit(inspection);
    return new PhotoView.Listed(directory.of(inspection));
  }

  @GET
  @Path("{photo}")
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(
      summary = "Read about a photograph",
      description = "What it is and when it came; its content is read for itself.")
  public RestResponse<PhotoView> getInspectionPhoto(InspectionId inspection, PhotoId photo) {
    return path.read(things, new Named(inspection, photo));
  }

  @GET
  @Path("{photo}/content")
  @Blocking
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Access(
      scope = "register",
      permission = Permission.MANAGE_FIRM,
      roles = {"registrar", "inspector"})
  @Operation(summary = "Look at a photograph", description = "The image as the inspector sent it.")
  @APIResponse(
      responseCode = "200",
      description = "The image; its ETag is the SHA-256.",
      content = {
        @Content(
            mediaType = JPEG,
            examples = @ExampleObject(name = "file", value = A_JPEG),
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST)),
        @Content(
            mediaType = PNG,
            examples = @ExampleObject(name = "file", value = A_PNG),
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST))
      })
  public RestMulti<byte[]> readInspectionPhoto(InspectionId inspection, PhotoId photo) {
    Named id = new Named(inspection, photo);
    things.admit(id);
    PhotoView about = things.view(id);
    if (about.removedAt() != null) {
      throw new Refused(new NotFound("photo"));
    }
    return RestMulti.fromMultiData(contents.contentOf(photo.value()))
        .header("Content-Type", about.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + photo + "\"")
        .header("ETag", "\"" + about.sha256() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("{photo}/removal")
  @Idempotent(versioned = true)
  @Access(roles = "inspector", peopleOnly = true)
  @Operation(
      summary = "Take a photograph out",
      description = "From the appointed day on until the report: its content is deleted at once.")
  public RestResponse<PhotoView> removeInspectionPhoto(InspectionId inspection, PhotoId photo) {
    PersonId inspector = file.person();
    return path.change(
        things, new Named(inspection, photo), (it, by) -> removePhoto.perform(it, inspector));
  }
}
