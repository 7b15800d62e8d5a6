package pk.itregistry.registry;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM firm",
        "UPDATE firm_version SET recorded_at = now()",
        "DELETE FROM firm_version",
        "UPDATE certificate SET valid_until = '2099-01-01'",
        "UPDATE authority SET permissions = '{MANAGE_FIRM}'",
        "UPDATE application_act SET person = 'somebody else'",
        "DELETE FROM application_act",
        "UPDATE officer SET person = 'somebody else'"
      })
  void the_service_itself_may_not_rewrite_the_register(String sql) throws SQLException {
    try (Connection service = Rows.asService()) {
      assertThatThrownBy(() -> Rows.execute(service, sql)).hasMessageStartingWith("42501");
    }
  }
}
