package pk.itregistry.incentives.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static pk.itregistry.incentives.testkit.Acts.anAdvisedPayment;
import static pk.itregistry.incentives.testkit.Acts.bankReports;
import static pk.itregistry.incentives.testkit.BankMessages.fileStatus;
import static pk.itregistry.incentives.testkit.BankMessages.returned;
import static pk.itregistry.incentives.testkit.BankMessages.statusReport;
import static pk.itregistry.plumbing.testkit.People.atOnce;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.testkit.Neighbours;

/** In whatever order and however often the bank tells its story, it ends where the story ends. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyOrderTest {
  private static final String AMOUNT = "200000.00";
  private static Neighbours neighbours;

  @BeforeAll
  static void begin() {
    neighbours = new Neighbours();
  }

  @AfterAll
  static void end() {
    neighbours.close();
  }

  @Test
  void what_was_paid_and_came_back_is_returned_in_every_order_of_telling() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int run = 0; run < 8; run++) {
      String advice = advised();
      String id = endToEndId(advice);
      List<String> story = new ArrayList<>();
      for (int told = 0; told < 2; told++) {
        story.add(statusReport(id, "ACTC", AMOUNT));
        story.add(statusReport(id, "ACSC", AMOUNT));
        story.add(returned(id, AMOUNT));
      }
      Collections.shuffle(story, random);

      story.forEach(message -> bankReports("paying-bank", message).then().statusCode(200));

      String adviceId = advice.substring("payment-advices/".length());
      assertThat(get("tariq", advice).jsonPath().getString("state"))
          .as("seed %d", seed)
          .isEqualTo("RETURNED_BY_BANK");
      get("tariq", "bank-entries?advice=" + adviceId).then().body("items", hasSize(0));
    }
    get("asad", "ledger/trial-balance").then().body("sumPkr", equalTo("0.00"));
  }

  @Test
  void messages_at_once_on_the_same_payments_in_other_orders_do_not_stop_each_other()
      throws Exception {
    List<String> ids = new ArrayList<>();
    for (int payment = 0; payment < 3; payment++) {
      ids.add(endToEndId(advised()));
    }
    AtomicInteger turn = new AtomicInteger();

    List<Integer> answers =
        atOnce(
            8,
            () -> {
              List<String> order = new ArrayList<>(ids);
              Collections.rotate(order, turn.incrementAndGet());
              return bankReports("paying-bank", allPaid(order)).statusCode();
            });

    assertThat(answers).containsOnly(200);
  }

  private static String allPaid(List<String> ids) {
    StringBuilder payments = new StringBuilder();
    for (String id : ids) {
      payments
          .append("<TxInfAndSts><OrgnlEndToEndId>")
          .append(id)
          .append("</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>");
    }
    return fileStatus("BANKS-OWN", "", "<OrgnlPmtInfAndSts>" + payments + "</OrgnlPmtInfAndSts>");
  }

  private static String advised() {
    return anAdvisedPayment(neighbours.aVerifiedRemittance());
  }

  private static String endToEndId(String advice) {
    return get("tariq", advice).jsonPath().getString("endToEndId");
  }
}
