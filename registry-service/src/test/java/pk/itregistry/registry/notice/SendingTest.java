package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.registry.testkit.Desk.BASE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.notice.SmtpPost.Security;

/** What the running service has queued goes out through a real mail server. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingTest {
  @Inject Database database;
  @Inject BusinessClock clock;
  @Inject NoticeRows rows;
  @Inject Letterbox box;

  private SendNotices by(Post post) {
    return new SendNotices(rows, post, database, clock, Duration.ofDays(3), Duration.ofDays(90));
  }

  @Test
  void a_letter_waits_and_arrives_once() throws Exception {
    GreenMail house = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    house.start();
    try {
      String id = box.queued("asma@" + UUID.randomUUID() + ".example");
      SendNotices sending = by(post(house));

      box.until(sending, id, "SENT");
      sending.sendWhatWaits();

      assertThat(
              Arrays.stream(house.getReceivedMessages())
                  .filter(letter -> messageId(letter).equals("<" + id + "@it-registry>")))
          .hasSize(1);
    } finally {
      house.stop();
    }
  }

  private static String messageId(jakarta.mail.internet.MimeMessage letter) {
    try {
      return letter.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Post post(GreenMail house) {
    return new SmtpPost(
        new SmtpPost.Server(
            "127.0.0.1",
            house.getSmtp().getPort(),
            Security.NONE,
            Optional.empty(),
            Optional.empty(),
            "register@registry.example",
            Optional.empty()));
  }

  @Test
  void one_letter_that_cannot_be_sent_does_not_stop_the_others() {
    String bad = box.queued("one,two@indus.example");
    String good = box.queued("asma@indus.example");
    GreenMail house = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    house.start();
    try {
      box.until(by(post(house)), good, "SENT");
    } finally {
      house.stop();
    }
    assertThat(Letterbox.stateOf(bad)).isEqualTo("GIVEN_UP");
  }

  @Test
  void one_letter_that_cannot_even_be_written_is_given_up_shown_and_stops_no_other() {
    String noAddress = box.queued("asma@indus.example");
    Rows.change("UPDATE notice SET address = 'nowhere' WHERE id = ?::uuid", noAddress);
    String noNumber = box.queued("asma@indus.example");
    Rows.change("UPDATE notice SET case_number = 'a case' WHERE id = ?::uuid", noNumber);
    String good = box.queued("asma@indus.example");
    SendNotices sending = by(new KeptLetters());

    box.until(sending, good, "SENT");
    box.until(sending, noNumber, "GIVEN_UP");

    assertThat(Letterbox.stateOf(noAddress)).isEqualTo("GIVEN_UP");
    as("adnan")
        .get(BASE + "notices/" + noAddress)
        .then()
        .statusCode(200)
        .body("address", equalTo("***"))
        .body("fault", startsWith("the letter cannot be written"));
    as("adnan")
        .get(BASE + "notices/" + noNumber)
        .then()
        .statusCode(200)
        .body("letter", nullValue());
  }

  @Test
  void what_is_over_while_it_is_sent_stays_over() {
    String id = box.queued("asma@indus.example");
    SendNotices sending = by(new OvertakenPost(id));

    Awaitility.await()
        .until(() -> {
          sending.sendWhatWaits();
          return Letterbox.stateOf(id).equals("SET_ASIDE");
        });
    sending.sendWhatWaits();

    assertThat(Letterbox.stateOf(id)).isEqualTo("SET_ASIDE");
  }

  /** Somebody sets the letter aside while the mail server takes it. */
  private record OvertakenPost(String id) implements Post {
    @Override
    public Outcome send(Mail mail) {
      if (mail.id().toString().equals(id)) {
        Rows.change(
            "UPDATE notice SET state = 'SET_ASIDE', next_try = NULL WHERE id = ?::uuid", id);
      }
      return Outcome.TAKEN;
    }

    @Override
    public boolean keeps() {
      return true;
    }
  }

  @Test
  void a_letter_is_tried_again_while_the_mail_server_is_away() {
    String id = box.queued("asma@indus.example");
    Post away = new AwayPost();

    Awaitility.await()
        .until(() -> {
          by(away).sendWhatWaits();
          return Rows.count("SELECT tries FROM notice WHERE id = ?::uuid", id) == 1;
        });

    as("adnan")
        .get(BASE + "notices/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("WAITING"))
        .body("fault", equalTo("away"))
        .body("nextTry", notNullValue())
        .body("address", equalTo("a***@indus.example"));
    Rows.change(
        "UPDATE notice SET waiting_since = waiting_since - interval '3 days',"
            + " next_try = next_try - interval '1 hour' WHERE id = ?::uuid",
        id);
    box.until(by(away), id, "GIVEN_UP");
  }

  /** A mail server that does not answer. */
  private static final class AwayPost implements Post {
    @Override
    public Outcome send(Mail mail) {
      return mail.to().address().startsWith("asma") ? Outcome.later("away") : Outcome.TAKEN;
    }

    @Override
    public boolean keeps() {
      return true;
    }
  }
}
