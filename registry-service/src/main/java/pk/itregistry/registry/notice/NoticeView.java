package pk.itregistry.registry.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.plumbing.http.Versioned;

/**
 * A letter as an administrator sees it.
 *
 * @param caseNumber the case that it is about
 * @param address masked; missing when none is known
 * @param tries how often it was tried since it waits
 * @param nextTry when it is tried next, while it waits
 * @param fault why it could not be sent the last time
 * @param letter what it says: only in a demo without a mail server, where letters are kept
 */
@Schema(name = "Notice")
record NoticeView(
    NoticeId id,
    long version,
    NoticeKind kind,
    Notice.State state,
    @Text(most = 100) String caseNumber,
    @Text(most = 254) @Nullable String address,
    int tries,
    Instant queuedAt,
    @Nullable Instant nextTry,
    @Nullable Instant sentAt,
    @Text(most = 200) @Nullable String fault,
    Set<Notice.Act> allowedActs,
    @Nullable Letter letter)
    implements Versioned {

  /** What stands on the paper. */
  @Schema(name = "Letter")
  record Letter(
      @Text(most = 200) String subject,
      @Schema(maxLength = 10_000, pattern = "^[^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]*$")
          String text) {}

  /** Some letters, oldest first. */
  @Schema(name = "Notices")
  record Listed(List<NoticeView> items) {}
}
