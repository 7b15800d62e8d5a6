package pk.itregistry.registry.notice;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;

/** The administrators' door to the letters: what went out, what waits, what nobody could send. */
@Path("")
@Tag(name = "notices", description = "Letters to people, and what became of them.")
class NoticeResource {
  private final NoticeThings notices;
  private final NoticeDirectory directory;
  private final WritePath path;
  private final BusinessClock clock;

  NoticeResource(
      NoticeThings notices, NoticeDirectory directory, WritePath path, BusinessClock clock) {
    this.notices = notices;
    this.directory = directory;
    this.path = path;
    this.clock = clock;
  }

  @GET
  @Path("notices")
  @Access(roles = "admin")
  @Operation(
      summary = "List letters",
      description =
          "Letters in one state or in any, oldest first. Those given up wait for an administrator;"
              + " an installation without a mail server shows what each says.")
  public RestResponse<NoticeView.Listed> listNotices(
      @QueryParam("state") Notice.@Nullable State state, @BeanParam PageAsked page) {
    return page.answer((cursor, most) -> directory.in(state, cursor, most), NoticeView.Listed::new);
  }

  @GET
  @Path("notices/{notice}")
  @Access(roles = "admin")
  @Operation(
      summary = "Read a letter's fate",
      description = "Whether it was sent, when it is tried next, and why it could not be.")
  public RestResponse<NoticeView> getNotice(NoticeId notice) {
    return path.read(notices, notice);
  }

  @POST
  @Path("notices/{notice}/retry")
  @Idempotent(versioned = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Try a letter again",
      description =
          "Has a letter that was given up tried again, for as long as the first time; to another"
              + " address, where one is given. A letter with a code goes to no other address: set it"
              + " aside, and whoever invited invites again.")
  public RestResponse<NoticeView> tryNoticeAgain(NoticeId notice, Body<TryAgainRequest> body) {
    return path.change(
        notices,
        notice,
        body,
        (it, again, by) -> it.tryAgain(again.address(), clock.systemInstant()));
  }

  @POST
  @Path("notices/{notice}/setting-aside")
  @Idempotent(versioned = true)
  @Access(roles = "admin", peopleOnly = true)
  @Operation(
      summary = "Set a letter aside",
      description = "Ends a letter that was given up and that nobody needs any more.")
  public RestResponse<NoticeView> setNoticeAside(NoticeId notice) {
    return path.change(notices, notice, (it, by) -> it.setAside());
  }
}
