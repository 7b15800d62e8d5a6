package pk.itregistry.registry.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.time.BusinessClock;

/**
 * Sends what waits, one letter after the other: taken in hand in one transaction, sent outside any,
 * settled in another. Whoever dies in between leaves a letter whose next try comes by itself, with
 * the Message-ID of the first. One letter that fails does not stop the others.
 */
@ApplicationScoped
class SendNotices {
  private static final Logger LOG = Logger.getLogger(SendNotices.class);
  private static final int ONE_ROUND = 100;

  private final NoticeRows notices;
  private final Post post;
  private final Database database;
  private final BusinessClock clock;
  private final Duration patience;
  private final Duration kept;

  SendNotices(
      NoticeRows notices,
      Post post,
      Database database,
      BusinessClock clock,
      @ConfigProperty(name = "itr.notices.give-up-after") Duration patience,
      @ConfigProperty(name = "itr.notices.keep") Duration kept) {
    this.notices = notices;
    this.post = post;
    this.database = database;
    this.clock = clock;
    this.patience = patience;
    this.kept = kept;
  }

  @Scheduled(
      every = "${itr.notices.look-every}",
      delayed = "5s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sendWhatWaits() {
    for (int sent = 0; sent < ONE_ROUND; sent++) {
      Optional<Notice> due = QuarkusTransaction.requiringNew().call(this::takeInHand);
      if (due.isEmpty()) {
        break;
      }
      settle(due.get().id(), sent(due.get()));
    }
    sweep();
  }

  private Optional<Notice> takeInHand() {
    Instant now = clock.systemInstant();
    Optional<Notice> due = notices.due(now);
    due.ifPresent(notice -> notice.begin(now));
    return due;
  }

  private static Post.Mail mail(Notice notice) {
    Notices.Letter letter = notice.letter();
    Words.Written written = Words.of(letter);
    return new Post.Mail(
        notice.id(), Objects.requireNonNull(letter.to()), written.subject(), written.text());
  }

  private Post.Outcome sent(Notice notice) {
    Post.Mail mail;
    try {
      mail = mail(notice);
    } catch (RuntimeException e) {
      // Another try writes nothing else: an administrator sees it, and the others go out.
      return Post.Outcome.never("the letter cannot be written: " + e.getClass().getSimpleName());
    }
    try {
      return post.send(mail);
    } catch (RuntimeException e) {
      return Post.Outcome.later(e.getClass().getSimpleName());
    }
  }

  private void settle(NoticeId id, Post.Outcome outcome) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Notice notice = notices.locked(id);
          if (notice.state() != Notice.State.WAITING) {
            return; // somebody was quicker
          }
          Instant now = clock.systemInstant();
          if (outcome.fault() == null) {
            notice.sent(now, post.keeps());
          } else {
            notice.failed(outcome, now, patience);
          }
          LOG.infof("a letter was tried: notice=%s state=%s", id, notice.state());
        });
  }

  // What has reached its reader, or was set aside, goes after a while.
  private void sweep() {
    database.row(
        "SELECT sweep_notices(make_interval(secs => ?), 1000)", row -> 1, kept.toSeconds());
  }
}
