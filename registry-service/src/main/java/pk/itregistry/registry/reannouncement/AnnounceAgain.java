package pk.itregistry.registry.reannouncement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.itregistry.registry.authority.ReannounceAuthorities;
import pk.itregistry.registry.certificate.ReannounceCertificates;
import pk.itregistry.registry.firm.ReannounceFirms;

/** Works off what was asked for, a batch per transaction; any process may, one at a time does. */
@ApplicationScoped
class AnnounceAgain {
  private static final int BATCH = 200;

  private final Reannouncements reannouncements;
  private final ReannounceFirms firms;
  private final ReannounceAuthorities authorities;
  private final ReannounceCertificates certificates;

  AnnounceAgain(
      Reannouncements reannouncements,
      ReannounceFirms firms,
      ReannounceAuthorities authorities,
      ReannounceCertificates certificates) {
    this.reannouncements = reannouncements;
    this.firms = firms;
    this.authorities = authorities;
    this.certificates = certificates;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void workOff() {
    while (QuarkusTransaction.requiringNew().call(this::nextBatch)) {
      // until nothing is left
    }
  }

  private boolean nextBatch() {
    Optional<Reannouncement> taken = reannouncements.takeUp();
    taken.ifPresent(run -> run.advance(announce(run.what(), run.lastId()), BATCH));
    return taken.isPresent();
  }

  private List<UUID> announce(Reannouncement.What what, UUID last) {
    return switch (what) {
      case FIRMS -> firms.after(last, BATCH);
      case AUTHORITIES -> authorities.after(last, BATCH);
      case CERTIFICATES -> certificates.after(last, BATCH);
    };
  }
}
