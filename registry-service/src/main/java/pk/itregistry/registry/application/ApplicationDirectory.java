package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.page.Cursor;
import pk.itregistry.kernel.page.Page;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.time.BusinessClock;

/** Reads of applications, as this caller may see them. */
@ApplicationScoped
class ApplicationDirectory {
  private final Applications applications;
  private final Rivals rivals;
  private final FeeSchedule fees;
  private final BusinessClock clock;
  private final Call call;

  ApplicationDirectory(
      Applications applications, Rivals rivals, FeeSchedule fees, BusinessClock clock, Call call) {
    this.applications = applications;
    this.rivals = rivals;
    this.fees = fees;
    this.clock = clock;
    this.call = call;
  }

  ApplicationView view(ApplicationId id) {
    return view(applications.get(id));
  }

  ApplicationView view(Application application) {
    LocalDate today = clock.today();
    Particulars stated = application.particulars();
    boolean own = call.caller().person().filter(application.applicant()::equals).isPresent();
    Obstacles obstacles = rivals.of(application, today);
    Set<ApplicationAct> acts =
        application.actsOf(own ? Application.APPLICANT : Application.REGISTRAR, today);
    acts.removeIf(act -> !obstacles.allow(act));
    return new ApplicationView(
        application.id(),
        application.version(),
        application.stateOn(today),
        application.stateSince(),
        acts,
        stated.kind(),
        stated.name(),
        stated.ntn(),
        stated.cuin(),
        stated.payoutIban(),
        stated.exportingSince(),
        new ApplicationView.Address(stated.addressLine(), stated.city(), stated.province()),
        stated.contactEmail(),
        obstacles.warnings(own ? application.applicant() : null),
        application.returnReasons(),
        application.declineReason(),
        fee(application, today, obstacles),
        application.lapsesOn(),
        application.firm());
  }

  private ApplicationView.@Nullable Fee fee(
      Application application, LocalDate today, Obstacles obstacles) {
    Money paid = application.fee();
    if (paid != null) {
      return new ApplicationView.Fee(paid.amount(), true, application.feeReference(), null, null);
    }
    if (application.stateOn(today) != ApplicationState.INITIALLY_APPROVED
        || !obstacles.allow(ApplicationAct.PAY_FEE)) {
      return null; // nobody is asked for money that buys nothing
    }
    FeeSchedule.Fee due = fees.on(today, application.particulars().kind());
    return new ApplicationView.Fee(
        due.amount().amount(), false, null, due.citation(), due.confirmed());
  }

  /** The applications of one person, or of everybody, in one state or in any; oldest first. */
  Page<ApplicationView.Summary> list(
      @Nullable PersonId applicant,
      @Nullable ApplicationState state,
      @Nullable Cursor cursor,
      int limit) {
    LocalDate today = clock.today();
    List<ApplicationView.Summary> oneMore =
        applications.list(applicant, state, cursor, today, limit + 1).stream()
            .map(application -> summary(application, today))
            .toList();
    return Page.of(oneMore, limit, summary -> summary.id().value());
  }

  private static ApplicationView.Summary summary(Application application, LocalDate today) {
    Particulars stated = application.particulars();
    return new ApplicationView.Summary(
        application.id(),
        application.stateOn(today),
        application.stateSince(),
        stated.kind(),
        stated.name(),
        stated.ntn(),
        application.firm());
  }
}
