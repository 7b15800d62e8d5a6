package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.time.DayRange;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.certificate.Certificate.Cause;

/**
 * Certifies firms on the days on which an older register has certified them, whether these are over
 * or not. That it was so is recorded now: what was known before stays unknown.
 */
@ApplicationScoped
public class TakeOverCertificates {
  private final Certificates certificates;
  private final BusinessClock clock;

  TakeOverCertificates(Certificates certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  /** A firm that has no certificate here yet, and its days. */
  public record Entry(FirmId firm, DayRange days) {}

  /** Issues one to each, numbered by the year of its first day. */
  public void perform(List<Entry> entries) {
    Instant now = clock.instant();
    List<Long> serials = certificates.nextSerials(entries.size());
    certificates.persist(
        IntStream.range(0, entries.size())
            .mapToObj(i -> {
              Entry entry = entries.get(i);
              CertificateNumber number =
                  CertificateNumber.of(entry.days().from().getYear(), serials.get(i));
              Holder firm = Holder.of(entry.firm());
              return Certificate.issue(number, firm, entry.days(), Cause.TAKE_OVER, now);
            }));
    certificates.flush();
  }
}
