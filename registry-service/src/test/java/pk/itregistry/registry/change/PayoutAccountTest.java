package pk.itregistry.registry.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static pk.itregistry.plumbing.testkit.People.as;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.plumbing.testkit.People.get;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Listener;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.outside.AccountTitles;
import pk.itregistry.registry.outside.AccountTitles.Answer;
import pk.itregistry.registry.testkit.Desk;

/** A firm is paid to a new account once the bank that holds it has said whose it is. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PayoutAccountTest {
  @Inject AskBanks askBanks;
  @Inject DueProofs due;
  @Inject ChangeRequests requests;
  @Inject HearBank hearBank;
  @Inject BusinessClock clock;

  @Test
  void an_account_under_the_firms_name_takes_effect_when_its_bank_says_so() {
    try (Listener listener = new Listener("registry")) {
      String firm = Desk.firm().id();
      String iban = Asked.iban("7777");
      String request = Asked.made(firm, Asked.account(iban));
      Asked.read("owner", request)
          .body("state", equalTo("REQUESTED"))
          .body("proof.asked", equalTo(0))
          .body("proof.answer", nullValue())
          .body("wanted.payoutIban", endsWith("7777"))
          .body("wanted.payoutIban", containsString("*"));
      get("owner", "firms/" + firm).then().body("payoutIban", endsWith("6702"));

      askBanks.askWhatIsDue();

      Asked.read("owner", request)
          .body("state", equalTo("EFFECTIVE"))
          .body("proof.answer", equalTo("FITS"))
          .body("proof.asked", equalTo(1));
      get("owner", "firms/" + firm).then().body("payoutIban", endsWith("7777"));
      assertThat(listener.awaitOf(firm, 2).getLast().at("/data/firm/payoutIban").textValue())
          .isEqualTo(iban);
    }
  }

  @Test
  void
      an_account_under_another_title_is_judged_by_the_registrar_who_took_it_and_alone_reads_the_title() {
    String firm = Desk.firm().id();
    String iban = Asked.iban("0409");
    String request = Asked.made(firm, Asked.account(iban));
    Asked.decided("rabia", request, "approval", null)
        .then()
        .statusCode(409)
        .body("code", equalTo("act-not-allowed"));

    askBanks.askWhatIsDue();

    Asked.read("owner", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("proof.answer", equalTo("ANOTHER_TITLE"))
        .body("proof.title", nullValue());
    Asked.read("rabia", request)
        .body("proof.title", nullValue())
        .body("wanted.payoutIban", containsString("*"));
    done(Asked.decided("rabia", request, "assignment", null))
        .then()
        .body("proof.title", equalTo("Ravi Textile Mills"))
        .body("wanted.payoutIban", equalTo(iban));
    done(Asked.decided("rabia", request, "approval", null));
    get("owner", "firms/" + firm).then().body("payoutIban", endsWith("0409"));
  }

  @Test
  void an_account_that_its_bank_does_not_know_is_declined() {
    String firm = Desk.firm().id();
    String request = Asked.made(firm, Asked.account(Asked.iban("0404")));

    askBanks.askWhatIsDue();

    Asked.read("owner", request)
        .body("state", equalTo("DECLINED"))
        .body("reason", containsString("no such account"));
    get("owner", "firms/" + firm).then().body("payoutIban", endsWith("6702"));
  }

  @Test
  void a_bank_that_does_not_answer_is_asked_again_and_everybody_sees_that_it_waits() {
    String firm = Desk.firm().id();
    String slow = Asked.made(firm, Asked.account(Asked.iban("0501")));
    String silent = Asked.made(Desk.firm().id(), Asked.account(Asked.iban("0503")));

    askBanks.askWhatIsDue();

    Asked.read("owner", slow)
        .body("state", equalTo("REQUESTED"))
        .body("proof.lastFailure", containsString("does not answer"));
    as("rabia")
        .queryParam("state", "REQUESTED")
        .queryParam("limit", 200)
        .get(BASE + "change-requests")
        .then()
        .body("items.id", hasItem(silent));
    Asked.read("rabia", silent).body("allowedActs", contains("DECLINE"));

    for (int round = 0; round < 3; round++) {
      askBanks.askWhatIsDue();
    }
    Asked.read("owner", slow).body("state", equalTo("EFFECTIVE"));
    Asked.read("owner", silent)
        .body("state", equalTo("REQUESTED"))
        .body("allowedActs", contains("WITHDRAW"));
    done(Asked.decided("owner", silent, "withdrawal", null));
  }

  @Test
  void an_account_of_another_owners_firm_is_told_and_a_registrar_judges() {
    String other = Desk.firm().id();
    String firm = Desk.firm().id();
    String iban = Asked.iban("7777");
    done(Asked.of(other, Asked.account(iban)));
    askBanks.askWhatIsDue();
    Rows.change(
        "UPDATE firm SET owner = ? WHERE id = ?",
        TestTokens.subjectOf("stranger"),
        UUID.fromString(other));

    String request = Asked.made(firm, Asked.account(iban));
    Asked.read("owner", request)
        .body("doubts.code", contains("ACCOUNT_OF_ANOTHER_FIRM"))
        .body("doubts[0].firmId", nullValue());
    askBanks.askWhatIsDue();

    Asked.read("rabia", request)
        .body("state", equalTo("IN_REVIEW"))
        .body("proof.answer", equalTo("FITS"))
        .body("doubts[0].firmId", equalTo(other))
        .body("allowedActs", containsInAnyOrder("APPROVE", "DECLINE"));
  }

  @Test
  void a_firm_that_nobody_has_claimed_yet_is_anothers() {
    String other = Desk.firm().id();
    String iban = Asked.iban("7777");
    done(Asked.of(other, Asked.account(iban)));
    askBanks.askWhatIsDue();
    Rows.change("UPDATE firm SET owner = NULL WHERE id = ?", UUID.fromString(other));

    String request = Asked.made(Desk.firm().id(), Asked.account(iban));

    Asked.read("rabia", request).body("doubts.firmId", contains(other));
  }

  @Test
  void a_request_that_cannot_be_read_and_a_bank_that_fails_end_no_round() {
    String spoilt = Asked.made(Desk.firm().id(), Asked.account(Asked.iban("7777")));
    String failing = Asked.made(Desk.firm().id(), Asked.account(Asked.iban("0999")));
    String good = Asked.made(Desk.firm().id(), Asked.account(Asked.iban("7777")));
    Rows.change(
        "UPDATE change_request SET wanted = '{\"iban\": \"spoilt\"}', ask_at = now() - interval"
            + " '2 days' WHERE id = ?",
        UUID.fromString(spoilt));
    Rows.change(
        "UPDATE change_request SET ask_at = now() - interval '1 day' WHERE id = ?",
        UUID.fromString(failing));
    AccountTitles titles =
        (account, firmName) -> {
          if (account.value().endsWith("0999")) {
            throw new IllegalStateException("the bank's answer is no answer");
          }
          return new Answer.Held(firmName);
        };

    new AskBanks(due, requests, titles, hearBank, clock, Duration.ofDays(1)).askWhatIsDue();

    Asked.read("owner", good).body("state", equalTo("EFFECTIVE"));
    Asked.read("owner", failing)
        .body("state", equalTo("REQUESTED"))
        .body("proof.lastFailure", containsString("could not ask"))
        .body("allowedActs", contains("WITHDRAW"));
    assertThat(
            Rows.count(
                "SELECT count(*) FROM change_request WHERE id IN (?::uuid, ?::uuid)"
                    + " AND last_answer IS NOT NULL AND ask_at > now() + interval '1 hour'",
                spoilt,
                failing))
        .isEqualTo(2);
  }

  @Test
  void two_firms_of_one_owner_may_share_an_account() {
    String iban = Asked.iban("7777");
    done(Asked.of(Desk.firm().id(), Asked.account(iban)));
    askBanks.askWhatIsDue();

    String request = Asked.made(Desk.firm().id(), Asked.account(iban));
    askBanks.askWhatIsDue();

    Asked.read("owner", request).body("state", equalTo("EFFECTIVE")).body("doubts", empty());
  }
}
