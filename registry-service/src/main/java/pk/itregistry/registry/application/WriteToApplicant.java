package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.registry.notice.Email;
import pk.itregistry.registry.notice.NoticeKind;
import pk.itregistry.registry.notice.Notices;

/** Writes to an applicant of what others did with the application; sent once that is committed. */
@ApplicationScoped
class WriteToApplicant {
  private final Notices notices;

  WriteToApplicant(Notices notices) {
    this.notices = notices;
  }

  void of(NoticeKind kind, Application application) {
    @Nullable LocalDate lapses = application.lapsesOn();
    @Nullable String contact = application.particulars().contactEmail();
    notices.queue(
        Notices.Letter.of(
            kind,
            contact == null ? null : Email.of(contact),
            application.id().toString(),
            lapses == null ? null : lapses.minusDays(1)));
  }
}
