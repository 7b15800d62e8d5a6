package pk.itregistry.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.Event;
import pk.itregistry.contracts.incentives.ClaimState;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimDecided;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimHearingOffered;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaid;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimPaymentReturned;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimReannounced;
import pk.itregistry.contracts.incentives.IncentivesEvent.ClaimSubmitted;
import pk.itregistry.contracts.registry.ChangeRequestState;
import pk.itregistry.contracts.registry.RegistryEvent.ChangeRequestChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalChanged;
import pk.itregistry.contracts.registry.RegistryEvent.RenewalReminded;
import pk.itregistry.contracts.registry.RenewalState;
import pk.itregistry.kernel.identity.ChangeRequestId;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RenewalId;
import pk.itregistry.plumbing.testkit.Announcer;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersOfEventsTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  private static ClaimState claim(ClaimId id, String firm) {
    return new ClaimState(
        id,
        4,
        FirmId.of(firm),
        "154A-EXCESS",
        "DECIDED",
        List.of(),
        new BigDecimal("211125.00"),
        null,
        Instant.parse("2026-11-23T09:30:00Z"),
        null,
        null);
  }

  private static RenewalState renewal(String firm, String state) {
    return new RenewalState(
        RenewalId.fresh(), 1, FirmId.of(firm), "ITR-2026-000001", LAST_DAY, state, 30, null);
  }

  private static void told(String service, Event... events) {
    try (Announcer voice = new Announcer(service)) {
      Register.heard(List.of(events).stream().map(voice::announce).toList());
    }
  }

  private static List<String> letters(String caseNumber) {
    return List.of(
        Rows.text(
                "SELECT coalesce(string_agg(kind || ' ' || coalesce(address, 'nowhere'), ','"
                    + " ORDER BY queued_at, id), '') FROM notice WHERE case_number = ?",
                caseNumber)
            .split(","));
  }

  private static void measured(String firm, String measure, String reason) {
    People.done(
        People.act(
            "rabia",
            "firms/" + firm,
            measure,
            "{\"reason\": \"%s\", \"words\": \"Seen.\", \"citation\": \"12\"}".formatted(reason)));
  }

  @Test
  void a_firm_is_written_to_of_its_claim_once_however_often_it_is_told() {
    ClaimState claim = claim(ClaimId.fresh(), Desk.firm().id());
    UUID id = UUID.randomUUID();
    try (Announcer incentives = new Announcer("incentives")) {
      incentives.announce(id, new ClaimDecided(claim));
      incentives.announce(id, new ClaimDecided(claim));
    }
    told(
        "incentives",
        new ClaimSubmitted(claim),
        new ClaimHearingOffered(claim),
        new ClaimPaid(claim),
        new ClaimPaymentReturned(claim),
        new ClaimReannounced(claim));

    assertThat(letters(claim.claimId().toString()))
        .containsExactlyInAnyOrder(
            "CLAIM_DECIDED info@indus.example",
            "CLAIM_HEARING_OFFERED info@indus.example",
            "CLAIM_PAID info@indus.example",
            "CLAIM_PAYMENT_RETURNED info@indus.example");
  }

  @Test
  void a_firm_is_reminded_of_its_renewal_with_the_last_day_or_of_the_fee_once_it_confirmed() {
    String firm = Desk.firm().id();

    told(
        "registry",
        new RenewalReminded(renewal(firm, "OPEN")),
        new RenewalReminded(renewal(firm, "CONFIRMED")));

    assertThat(letters(firm))
        .containsExactlyInAnyOrder(
            "RENEWAL_DUE info@indus.example", "RENEWAL_FEE_DUE info@indus.example");
    assertThat(
            Rows.text(
                "SELECT day FROM notice WHERE kind = 'RENEWAL_DUE' AND case_number = ?", firm))
        .isEqualTo(LAST_DAY.toString());
  }

  @Test
  void that_a_renewal_stands_differently_writes_no_letter_by_itself() {
    String firm = Desk.firm().id();

    for (String state : List.of("RETURNED", "DECLINED", "CONFIRMED", "RENEWED")) {
      told("registry", new RenewalChanged(renewal(firm, state)));
    }

    assertThat(letters(firm)).containsExactly("");
  }

  @Test
  void a_firm_hears_what_became_of_a_change_that_was_asked_for_it() {
    String firm = Desk.firm().id();
    for (String state : List.of("IN_REVIEW", "DECLINED", "EFFECTIVE")) {
      told(
          "registry",
          new ChangeRequestChanged(
              new ChangeRequestState(
                  ChangeRequestId.fresh(), 1, FirmId.of(firm), "NAME", state, null)));
    }

    assertThat(letters(firm))
        .containsExactlyInAnyOrder(
            "CHANGE_DECLINED info@indus.example", "CHANGE_MADE info@indus.example");
  }

  @Test
  void a_firm_is_written_to_when_it_is_suspended_reinstated_or_cancelled() {
    String firm = Desk.firm().id();
    measured(firm, "suspension", "NO_ANSWER");
    measured(firm, "reinstatement", "GROUND_GONE");
    measured(firm, "cancellation", "STRUCK_OFF");

    assertThat(letters(firm))
        .containsExactlyInAnyOrder(
            "FIRM_SUSPENDED info@indus.example",
            "FIRM_REINSTATED info@indus.example",
            "FIRM_CANCELLED info@indus.example");
  }

  @Test
  void of_a_firm_without_an_address_an_administrator_sees_one_letter_and_not_each() {
    String firm = FirmId.fresh().toString();
    ClaimState first = claim(ClaimId.fresh(), firm);
    ClaimState second = claim(ClaimId.fresh(), firm);

    told("incentives", new ClaimPaid(first), new ClaimHearingOffered(first));
    told("incentives", new ClaimPaid(second));

    assertThat(letters(first.claimId().toString())).containsExactly("CLAIM_PAID nowhere");
    assertThat(letters(second.claimId().toString())).containsExactly("");
  }
}
