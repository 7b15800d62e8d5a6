package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.registry.notice.SmtpPost.Security;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostChoiceTest {

  @Test
  void production_does_not_start_without_a_mail_server_or_with_an_open_way_to_it() {
    assertThatThrownBy(() -> PostChoice.refuse(List.of("prod"), Optional.empty()))
        .hasMessageContaining("ITR_SMTP_HOST");
    assertThatThrownBy(() -> PostChoice.refuse(List.of("prod"), Optional.of(Security.NONE)))
        .hasMessageContaining("ITR_SMTP_SECURITY");
  }

  @Test
  void production_starts_with_a_secret_way_and_a_demo_without_any() {
    assertThatCode(() -> PostChoice.refuse(List.of("prod"), Optional.of(Security.STARTTLS)))
        .doesNotThrowAnyException();
    assertThatCode(() -> PostChoice.refuse(List.of("prod"), Optional.of(Security.TLS)))
        .doesNotThrowAnyException();
    assertThatCode(() -> PostChoice.refuse(List.of("demo"), Optional.empty()))
        .doesNotThrowAnyException();
  }
}
