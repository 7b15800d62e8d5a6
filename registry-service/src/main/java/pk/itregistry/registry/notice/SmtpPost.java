package pk.itregistry.registry.notice;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.IDN;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters to a mail server by SMTP. Each bears its notice's id as its Message-ID, by which
 * mail servers know one that comes twice. No wait is longer than ten seconds.
 */
final class SmtpPost implements Post {
  private static final String TEN_SECONDS = "10000";

  private final Server server;
  private final Session session;

  /** How the way to the mail server is kept secret. */
  enum Security {
    /** Upgraded before anything is said; a server that cannot is told nothing. */
    STARTTLS,
    TLS,
    /** For a server on the same machine, in demo and tests only. */
    NONE
  }

  /**
   * A mail server.
   *
   * @param trusted hosts whose certificate is taken as it is; tests only
   */
  record Server(
      String host,
      int port,
      Security security,
      Optional<String> user,
      Optional<String> password,
      String from,
      Optional<String> trusted) {}

  SmtpPost(Server server) {
    this.server = server;
    this.session = Session.getInstance(properties(server));
  }

  private static Properties properties(Server server) {
    Properties said = new Properties();
    said.put("mail.smtp.host", server.host());
    said.put("mail.smtp.port", String.valueOf(server.port()));
    said.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
    said.put("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
    boolean upgraded = server.security() == Security.STARTTLS;
    said.put("mail.smtp.starttls.enable", String.valueOf(upgraded));
    said.put("mail.smtp.starttls.required", String.valueOf(upgraded));
    said.put("mail.smtp.ssl.checkserveridentity", String.valueOf(server.trusted().isEmpty()));
    server.trusted().ifPresent(hosts -> said.put("mail.smtp.ssl.trust", hosts));
    said.put("mail.smtp.connectiontimeout", TEN_SECONDS);
    said.put("mail.smtp.timeout", TEN_SECONDS);
    said.put("mail.smtp.writetimeout", TEN_SECONDS);
    said.put("mail.mime.allowutf8", "true");
    return said;
  }

  @Override
  public Outcome send(Mail mail) {
    MimeMessage message;
    try {
      message = message(mail);
    } catch (AddressException | IllegalArgumentException e) {
      return Outcome.never("the address is none that mail can be sent to");
    } catch (MessagingException e) {
      return Outcome.later("the letter could not be written: " + e.getClass().getSimpleName());
    }
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(server.user().orElse(null), server.password().orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
      return Outcome.TAKEN;
    } catch (MessagingException e) {
      return refused(e);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message = new Letterhead(session, mail.id());
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipients(Message.RecipientType.TO, new Address[] {addressed(mail.to())});
    message.setSubject(mail.subject(), "UTF-8");
    message.setText(mail.text(), "UTF-8");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  // One address, whatever it looks like: a comma in it would otherwise make it two.
  private static InternetAddress addressed(Email to) throws AddressException {
    int at = to.address().lastIndexOf('@');
    String house = IDN.toASCII(to.address().substring(at + 1));
    return new InternetAddress(to.address().substring(0, at + 1) + house, true);
  }

  // What the server says may hold the address, and is not repeated.
  private static Outcome refused(MessagingException e) {
    for (@Nullable Exception cause = e;
        cause instanceof MessagingException found;
        cause = found.getNextException()) {
      if (found instanceof SMTPAddressFailedException refused) {
        String fault = "the mail server refused the address: " + refused.getReturnCode();
        return refused.getReturnCode() >= 500 ? Outcome.never(fault) : Outcome.later(fault);
      }
      if (found instanceof SMTPSendFailedException refused) {
        return Outcome.later("the mail server refused the letter: " + refused.getReturnCode());
      }
      if (found instanceof AuthenticationFailedException) {
        return Outcome.later("the mail server refused our user and password");
      }
    }
    return Outcome.later("the mail server did not answer: " + e.getClass().getSimpleName());
  }

  @Override
  public boolean keeps() {
    return false;
  }

  private static final class Letterhead extends MimeMessage {
    private final NoticeId id;

    Letterhead(Session session, NoticeId id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@it-registry>");
    }
  }
}
