package pk.itregistry.registry.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.ChangeProblem.ChangeUnderWay;
import pk.itregistry.registry.firm.FirmChange;
import pk.itregistry.registry.firm.FirmOnRecord;

/** Asks for a change of what a firm states. A new account waits for its bank's word. */
@ApplicationScoped
class RequestChange {
  private static final Logger LOG = Logger.getLogger(RequestChange.class);

  private final FirmOnRecord firms;
  private final ChangeRequests requests;
  private final ChangeRequestDirectory directory;
  private final SendOn sendOn;
  private final BusinessClock clock;

  RequestChange(
      FirmOnRecord firms,
      ChangeRequests requests,
      ChangeRequestDirectory directory,
      SendOn sendOn,
      BusinessClock clock) {
    this.firms = firms;
    this.requests = requests;
    this.directory = directory;
    this.sendOn = sendOn;
    this.clock = clock;
  }

  /** Holds the firm, so that of two at once the second hears of the first. */
  ChangeRequest perform(FirmId firm, RequestedChange asked, Actor by) {
    LocalDate today = clock.today();
    FirmOnRecord.Stated stands = firms.perform(firm);
    FirmChange wanted = asked.wanted(stands, today);
    Optional<ChangeRequestId> underWay = directory.underWay(firm, asked.kind());
    if (underWay.isPresent()) {
      throw new Refused(new ChangeUnderWay(underWay.get()));
    }
    ChangeRequest request =
        new ChangeRequest(
            firm, stands.owner(), wanted, asked.effectiveFrom(), asked.words(), by, today);
    requests.persistAndFlush(request);
    if (!(wanted instanceof FirmChange.PayoutAccount)) {
      sendOn.perform(request, by);
    }
    LOG.infof("a change was asked for: firm=%s kind=%s", firm, asked.kind());
    return request;
  }
}
