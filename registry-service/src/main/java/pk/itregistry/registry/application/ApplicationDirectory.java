package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
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
  private final FeeSchedule fees;
  private final BusinessClock clock;
  private final Call call;

  ApplicationDirectory(
      Applications applications, FeeSchedule fees, BusinessClock clock, Call call) {
    this.applications = applications;
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
    return new ApplicationView(
        application.id(),
        application.version(),
        application.stateOn(today),
        application.stateSince(),
        application.actsOf(own ? Application.APPLICANT : Application.REGISTRAR, today),
        stated.kind(),
        stated.name(),
        stated.ntn(),
        stated.cuin(),
        stated.payoutIban(),
        stated.exportingSince(),
        new ApplicationView.Address(stated.addressLine(), stated.city(), stated.province()),
        stated.contactEmail(),
        ApplicationView.Warning.about(stated),
        application.returnReasons(),
        application.declineReason(),
        fee(application, today),
        application.lapsesOn(),
        application.firm());
  }

  private ApplicationView.@Nullable Fee fee(Application application, LocalDate today) {
    Money paid = application.fee();
    if (paid != null) {
      String reference = application.feeReference();
      return new ApplicationView.Fee(
          paid.amount(),
          true,
          reference == null ? null : new PaymentReference(reference),
          null,
          null);
    }
    if (application.stateOn(today) != ApplicationState.INITIALLY_APPROVED) {
      return null;
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
