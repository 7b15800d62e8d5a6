package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRequestsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void a_remittance_is_named_once_in_a_draft() {
    RemittanceId one = RemittanceId.fresh();

    assertThat(faults(draft(one, RemittanceId.fresh())::check)).isEmpty();
    assertThat(faults(draft(one, RemittanceId.fresh(), one)::check))
        .containsExactly("/remittances/2 duplicate");
  }

  @Test
  void nobody_is_given_a_time_to_answer_that_is_over() {
    assertThat(faults(until(TODAY))).isEmpty();
    assertThat(faults(until(TODAY.minusDays(1)))).containsExactly("/answerBy in-the-past");
  }

  @Test
  void a_proposal_is_sent_back_with_a_reason() {
    assertThat(faults(new Decision(Decision.Outcome.ACCEPT, null)::check)).isEmpty();
    assertThat(faults(new Decision(Decision.Outcome.SEND_BACK, null)::check))
        .containsExactly("/reason required");
    assertThat(faults(new Decision(Decision.Outcome.SEND_BACK, "Look again.")::check)).isEmpty();
  }

  @Test
  void rupees_have_two_decimals() {
    assertThat(faults(amount("100000.00")::check)).isEmpty();
    assertThat(faults(amount("100000.001")::check))
        .containsExactly("/sanctionedPkr malformed-amount");
  }

  private static ClaimDraft draft(RemittanceId... remittances) {
    return new ClaimDraft(FirmId.fresh(), "154A-EXCESS", List.of(remittances));
  }

  private static Consumer<Faults> until(LocalDate answerBy) {
    return faults -> new HearingOffer("Grounds.", answerBy).check(TODAY, faults);
  }

  private static Proposal.Line amount(String rupees) {
    return new Proposal.Line(LineId.fresh(), new BigDecimal(rupees), null, null);
  }

  private static List<String> faults(Consumer<Faults> check) {
    Faults faults = new Faults();
    check.accept(faults);
    try {
      faults.refuseMalformed();
      return List.of();
    } catch (Refused refused) {
      return ((Malformed) refused.problem())
          .errors().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
    }
  }
}
