package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.notice.SmtpPost.Security;

/** Against a real SMTP server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpPostTest {
  private GreenMail house = started(ServerSetup.PROTOCOL_SMTP);

  private static GreenMail started(String protocol) {
    GreenMail house = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    house.start();
    return house;
  }

  @AfterEach
  void stop() {
    house.stop();
  }

  private SmtpPost post(Security security) {
    int port = (house.getSmtp() == null ? house.getSmtps() : house.getSmtp()).getPort();
    return post(port, security, Optional.empty(), Optional.empty());
  }

  private static SmtpPost post(
      int port, Security security, Optional<String> user, Optional<String> trusted) {
    return new SmtpPost(
        new SmtpPost.Server(
            "127.0.0.1", port, security, user, user, "register@registry.example", trusted));
  }

  private static Post.Mail mail(String to) {
    Words.Written words =
        Words.of(Notices.Letter.of(NoticeKind.FIRM_REGISTERED, Email.of(to), "case-1"));
    return new Post.Mail(NoticeId.fresh(), Email.of(to), words.subject(), words.text());
  }

  @Test
  void a_letter_arrives_with_its_words_and_the_id_of_its_notice() throws Exception {
    Post.Mail mail = mail("info@indus.example");

    assertThat(post(Security.NONE).send(mail)).isEqualTo(Post.Outcome.TAKEN);

    MimeMessage arrived = house.getReceivedMessages()[0];
    assertThat(arrived.getMessageID()).isEqualTo("<" + mail.id() + "@it-registry>");
    assertThat(arrived.getSubject()).isEqualTo("Application case-1: you are registered");
    assertThat(((String) arrived.getContent()).replace("\r\n", "\n").strip())
        .isEqualTo(mail.text());
    assertThat(arrived.getAllRecipients()).hasSize(1);
    assertThat(arrived.getFrom()[0]).hasToString("register@registry.example");
    assertThat(arrived.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
  }

  @Test
  void a_letter_that_is_sent_twice_bears_the_same_id() throws Exception {
    Post.Mail mail = mail("info@indus.example");

    post(Security.NONE).send(mail);
    post(Security.NONE).send(mail);

    MimeMessage[] arrived = house.getReceivedMessages();
    assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
  }

  @Test
  void no_address_becomes_two() {
    assertThat(post(Security.NONE).send(mail("one,two@indus.example")).forGood()).isTrue();
    assertThat(post(Security.NONE).send(mail("<one>two@indus.example")).forGood()).isTrue();
    assertThat(house.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_cannot_be_reached_is_tried_later() throws IOException {
    int nobodys;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobodys = free.getLocalPort();
    }
    Post.Outcome outcome =
        post(nobodys, Security.NONE, Optional.empty(), Optional.empty())
            .send(mail("info@indus.example"));

    assertThat(outcome.forGood()).isFalse();
    assertThat(outcome.fault()).isNotNull().doesNotContain("indus");
  }

  @Test
  void nothing_is_said_in_the_clear_where_the_way_must_be_secret() {
    Post.Outcome outcome = post(Security.STARTTLS).send(mail("info@indus.example"));

    assertThat(outcome.fault()).isNotNull();
    assertThat(house.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_letter_goes_by_tls_and_only_to_a_server_that_is_known() {
    house.stop();
    house = started(ServerSetup.PROTOCOL_SMTPS);
    int port = house.getSmtps().getPort();

    assertThat(post(Security.TLS).send(mail("info@indus.example")).fault()).isNotNull();
    assertThat(house.getReceivedMessages()).isEmpty();
    assertThat(
            post(port, Security.TLS, Optional.empty(), Optional.of("127.0.0.1"))
                .send(mail("info@indus.example")))
        .isEqualTo(Post.Outcome.TAKEN);
    assertThat(house.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_server_that_does_not_know_us_is_tried_later() {
    house.getManagers().getUserManager().setAuthRequired(true);
    Post.Outcome outcome =
        post(house.getSmtp().getPort(), Security.NONE, Optional.of("nobody"), Optional.empty())
            .send(mail("info@indus.example"));

    assertThat(outcome.forGood()).isFalse();
    assertThat(outcome.fault()).isEqualTo("the mail server refused our user and password");
  }
}
