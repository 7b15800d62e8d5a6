package pk.itregistry.registry.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import pk.itregistry.plumbing.testkit.Rows;

/** Letters for tests, and what became of them. */
@ApplicationScoped
class Letterbox {
  private final Notices notices;

  Letterbox(Notices notices) {
    this.notices = notices;
  }

  static String stateOf(String id) {
    return Rows.text("SELECT state FROM notice WHERE id = ?::uuid", id);
  }

  private static String idOf(String caseNumber) {
    return Rows.text("SELECT id FROM notice WHERE case_number = ?", caseNumber);
  }

  String queued(@Nullable String address) {
    String caseNumber = UUID.randomUUID().toString();
    QuarkusTransaction.requiringNew()
        .run(() ->
            notices.queue(
                Notices.Letter.of(
                    NoticeKind.FIRM_REGISTERED,
                    address == null ? null : Email.of(address),
                    caseNumber)));
    return idOf(caseNumber);
  }

  // Other tests have letters waiting too: rounds are sent until this one has had its turn.
  void until(SendNotices sending, String id, String state) {
    Awaitility.await()
        .until(() -> {
          sending.sendWhatWaits();
          return stateOf(id).equals(state);
        });
  }
}
