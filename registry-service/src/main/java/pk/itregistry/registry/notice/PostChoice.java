package pk.itregistry.registry.notice;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.registry.notice.SmtpPost.Security;
import pk.itregistry.registry.notice.SmtpPost.Server;

/** The way letters go in this installation: by its mail server, or, in a demo without, nowhere. */
@ApplicationScoped
class PostChoice {
  private final Optional<Server> server;

  PostChoice(
      @ConfigProperty(name = "itr.smtp.host") Optional<String> host,
      @ConfigProperty(name = "itr.smtp.port") int port,
      @ConfigProperty(name = "itr.smtp.security") Security security,
      @ConfigProperty(name = "itr.smtp.user") Optional<String> user,
      @ConfigProperty(name = "itr.smtp.password") Optional<String> password,
      @ConfigProperty(name = "itr.smtp.from") String from) {
    this.server =
        host.map(name -> new Server(name, port, security, user, password, from, Optional.empty()));
  }

  void check(@Observes StartupEvent start) {
    refuse(ConfigUtils.getProfiles(), server.map(Server::security));
  }

  static void refuse(List<String> profiles, Optional<Security> security) {
    if (profiles.contains("prod") && security.orElse(Security.NONE) == Security.NONE) {
      throw new IllegalStateException(
          "This is the production profile, in which letters reach people: name a mail server in"
              + " ITR_SMTP_HOST, with ITR_SMTP_SECURITY=STARTTLS or TLS, or run with"
              + " QUARKUS_PROFILE=demo.");
    }
  }

  @Produces
  @ApplicationScoped
  Post post() {
    return server.<Post>map(SmtpPost::new).orElseGet(KeptLetters::new);
  }
}
