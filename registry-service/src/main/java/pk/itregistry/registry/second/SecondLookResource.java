package pk.itregistry.registry.second;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.identity.SecondLookId;
import pk.itregistry.plumbing.access.Access;
import pk.itregistry.plumbing.access.Idempotent;
import pk.itregistry.plumbing.http.Body;
import pk.itregistry.plumbing.http.PageAsked;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.plumbing.write.WritePath;
import pk.itregistry.registry.application.Conflicts;
import pk.itregistry.registry.application.Undecided;

/** The doors to what registrars ask each other before they decide. */
@Path("")
@Tag(name = "registrar's work")
class SecondLookResource {
  private final SecondLookThings things;
  private final SecondLookDirectory directory;
  private final SecondLooks looks;
  private final Conflicts conflicts;
  private final Undecided undecided;
  private final WritePath path;
  private final BusinessClock clock;

  SecondLookResource(
      SecondLookThings things,
      SecondLookDirectory directory,
      SecondLooks looks,
      Conflicts conflicts,
      Undecided undecided,
      WritePath path,
      BusinessClock clock) {
    this.things = things;
    this.directory = directory;
    this.looks = looks;
    this.conflicts = conflicts;
    this.undecided = undecided;
    this.path = path;
    this.clock = clock;
  }

  @POST
  @Path("applications/{application}/second-looks")
  @Idempotent(creates = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Ask for a second look",
      description =
          "Asks another registrar about an application on which a decision can still be made."
              + " Nothing waits for the"
              + " answer; until then the question stands in the queue of all other registrars.")
  public RestResponse<SecondLookView> askForSecondLook(
      ApplicationId application, Body<SecondLookRequest> body) {
    PersonId registrar = things.person();
    conflicts.refuseOwn(application, registrar);
    return path.create(
        things,
        body,
        (asked, faults) -> {},
        (asked, by) -> {
          undecided.refuseOthers(application, "ASK");
          SecondLook look =
              new SecondLook(application, asked.question(), registrar, clock.instant());
          looks.persist(look);
          return look;
        });
  }

  @GET
  @Path("applications/{application}/second-looks")
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "List an application's second looks",
      description = "What registrars asked each other about it, and the answers, oldest first.")
  public RestResponse<SecondLookView.Listed> listSecondLooks(
      ApplicationId application, @BeanParam PageAsked page) {
    things.admitTo(application);
    return page.answer(
        (cursor, most) -> directory.of(application, cursor, most), SecondLookView.Listed::new);
  }

  @GET
  @Path("second-looks")
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "List open second looks",
      description =
          "What other registrars asked and nobody has answered yet, of applications on which a"
              + " decision can still be made, oldest first.")
  public RestResponse<SecondLookView.Listed> listOpenSecondLooks(@BeanParam PageAsked page) {
    PersonId registrar = things.person();
    return page.answer(
        (cursor, most) -> directory.openFor(registrar, cursor, most), SecondLookView.Listed::new);
  }

  @GET
  @Path("second-looks/{secondLook}")
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(summary = "Read a second look", description = "The question, and its answer.")
  public RestResponse<SecondLookView> getSecondLook(SecondLookId secondLook) {
    return path.read(things, secondLook);
  }

  @POST
  @Path("second-looks/{secondLook}/answer")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Answer a second look",
      description = "Another registrar than who asked says what they think of it, and why.")
  public RestResponse<SecondLookView> answerSecondLook(
      SecondLookId secondLook, Body<AnswerRequest> body) {
    PersonId registrar = things.person();
    return path.change(
        things,
        secondLook,
        body,
        (it, answer, by) -> it.answer(answer, registrar, clock.instant()));
  }

  @POST
  @Path("second-looks/{secondLook}/withdrawal")
  @Idempotent(versioned = true)
  @Access(roles = "registrar", peopleOnly = true)
  @Operation(
      summary = "Withdraw a second look",
      description = "Who asked needs no answer any more; it leaves the others' queue.")
  public RestResponse<SecondLookView> withdrawSecondLook(SecondLookId secondLook) {
    PersonId registrar = things.person();
    return path.change(things, secondLook, (it, by) -> it.withdraw(registrar));
  }
}
