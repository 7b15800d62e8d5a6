package pk.itregistry.registry.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.write.Things;

/** Letters on the write path: whoever holds the operation's role. */
@ApplicationScoped
class NoticeThings implements Things<NoticeId, Notice, NoticeView> {
  private final NoticeRows notices;
  private final NoticeDirectory directory;

  NoticeThings(NoticeRows notices, NoticeDirectory directory) {
    this.notices = notices;
    this.directory = directory;
  }

  @Override
  public void admit(NoticeId id) {
    found(id);
  }

  @Override
  public Notice locked(NoticeId id) {
    return notices.locked(id);
  }

  @Override
  public NoticeView view(NoticeId id) {
    return found(id);
  }

  private NoticeView found(NoticeId id) {
    Optional<NoticeView> found = directory.find(id);
    return found.orElseThrow(() -> new Refused(new NotFound("notice")));
  }

  @Override
  public NoticeId idOf(Notice notice) {
    return notice.id();
  }

  @Override
  public String pathOf(NoticeId id) {
    return "/registry/v1/notices/" + id;
  }
}
