package pk.itregistry.exports.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.exports.testkit.Desk.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.testkit.Desk;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskTaxAuthorityTest {
  private static final String TOLD =
      "SELECT count(*) FROM outbox WHERE subject = ?"
          + " AND type = 'pk.itregistry.exports.remittance.deposit-asked.v1'";

  // The stand-in never finds a receipt of this kind.
  private static final int SERIAL = ThreadLocalRandom.current().nextInt(1_000_000);

  @Inject AskTaxAuthority asks;

  @Test
  void a_question_that_fails_is_put_off_and_told_as_one_that_found_nothing_yet() {
    String receipt = "IT-%1$tY%1$tm%1$td-0101-9%2$06d".formatted(Register.today(), SERIAL);
    ObjectNode eprc = with(Desk.eprc(Desk.aFirm()), "/withholding/cprNumber", receipt);
    String id = Desk.recorded(eprc);
    await().atMost(Duration.ofSeconds(60)).until(() -> Rows.count(TOLD, id) > 0);
    // Asked often, and not due for long: nobody else asks it just now.
    Rows.change(
        "UPDATE deposit_question SET not_yet = 20, ask_at = now() + interval '1 hour'"
            + " WHERE remittance_id = ?::uuid",
        id);
    long told = Rows.count(TOLD, id);

    asks.ask(
        new DepositQuestion(RemittanceId.of(id), receipt, Money.pkr("281500.00"), Register.today()),
        (cpr, amount, day) -> {
          throw new IllegalStateException("no line to the authority");
        });

    assertThat(Rows.count(TOLD, id)).isGreaterThan(told);
    assertThat(
            Rows.count(
                "SELECT count(*) FROM deposit_question WHERE remittance_id = ?::uuid"
                    + " AND ask_at > now() + interval '20 hours'",
                id))
        .isEqualTo(1);
  }
}
