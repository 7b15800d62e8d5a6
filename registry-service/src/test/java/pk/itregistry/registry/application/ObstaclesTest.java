package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.registry.application.AnApplication.APPLICANT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.registry.application.ApplicationView.Warning;
import pk.itregistry.registry.application.ApplicationView.Warning.Code;
import pk.itregistry.registry.application.Rivals.Applied;
import pk.itregistry.registry.application.Rivals.Registered;
import pk.itregistry.registry.application.Rivals.Rival;
import pk.itregistry.registry.application.Rivals.Shared;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ObstaclesTest {
  private static final FirmId FIRM = FirmId.fresh();
  private static final ApplicationId OTHER = ApplicationId.fresh();
  private static final PersonId SOMEBODY = new PersonId("somebody");

  private static final Rival NTN_REGISTERED = new Registered(Shared.NTN, FIRM, "Indus Ltd");
  private static final Rival CUIN_REGISTERED = new Registered(Shared.CUIN, FIRM, "Indus Ltd");
  private static final Rival CNIC_REGISTERED = new Registered(Shared.CNIC, FIRM, "Ayesha Khan");
  private static final Rival CNIC_STATED = new Applied(Shared.CNIC, OTHER, SOMEBODY, false);
  private static final Rival NAME_REGISTERED = new Registered(Shared.NAME, FIRM, "Indus Ltd");
  private static final Rival PAID_TO = new Registered(Shared.ACCOUNT, FIRM, "Indus Ltd");
  private static final Rival HANDED_IN = new Applied(Shared.NTN, OTHER, SOMEBODY, false);
  private static final Rival APPROVED = new Applied(Shared.CUIN, OTHER, SOMEBODY, true);

  private static Obstacles found(Rival... rivals) {
    return new Obstacles(AnApplication.exportingSince("2024-07"), List.of(rivals));
  }

  private static Warning only(Rival rival, @Nullable PersonId applicant) {
    Obstacles found = found(rival);
    List<Warning> warnings =
        applicant == null ? found.warnings() : found.warnings(applicant, false);
    assertThat(warnings).hasSize(1);
    return warnings.getFirst();
  }

  @Test
  void a_number_that_another_holds_keeps_it_from_being_approved() {
    assertThat(codeOf(found(NTN_REGISTERED)::refuse)).isEqualTo("duplicate-registration");
    assertThat(codeOf(found(CUIN_REGISTERED)::refuse)).isEqualTo("duplicate-cuin");
    assertThat(codeOf(found(APPROVED)::refuse)).isEqualTo("duplicate-application");
  }

  @Test
  void whose_an_account_is_registrars_alone_are_told() {
    assertThat(only(PAID_TO, APPLICANT))
        .satisfies(warning -> assertThat(warning.firmId()).isNull())
        .satisfies(warning -> assertThat(warning.detail()).doesNotContain("Indus"))
        .extracting(Warning::code)
        .isEqualTo(Code.ACCOUNT_OF_ANOTHER_FIRM);
    assertThat(only(PAID_TO, null).firmId()).isEqualTo(FIRM);
    assertThat(only(PAID_TO, null).pointer()).isEqualTo("/payoutIban");
  }

  @Test
  void a_name_an_account_and_a_number_that_is_only_stated_do_not() {
    assertThatCode(found(NAME_REGISTERED, HANDED_IN, PAID_TO)::refuse).doesNotThrowAnyException();
  }

  @Test
  void an_act_that_would_be_refused_is_not_offered() {
    assertThat(found(NTN_REGISTERED).allow(ApplicationAct.APPROVE_INITIALLY)).isFalse();
    assertThat(found(NTN_REGISTERED).allow(ApplicationAct.PAY_FEE)).isFalse();
    assertThat(found(NTN_REGISTERED).allow(ApplicationAct.REGISTER)).isFalse();
    assertThat(found(APPROVED).allow(ApplicationAct.APPROVE_INITIALLY)).isFalse();
    assertThat(found(NAME_REGISTERED, HANDED_IN).allow(ApplicationAct.REGISTER)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void whatever_stands_in_its_way_somebody_gets_an_application_out_of_every_state(
      ApplicationState state) {
    Obstacles all = found(NTN_REGISTERED, CUIN_REGISTERED, NAME_REGISTERED, HANDED_IN, APPROVED);

    assertThat(ApplicationLife.LIFE.terminal().contains(state) || leadsOn(state, all)).isTrue();
  }

  private static boolean leadsOn(ApplicationState state, Obstacles obstacles) {
    return ApplicationLife.LIFE.steps().stream()
        .filter(step -> step.from() == state && step.to() != state)
        .filter(step ->
            List.of(ApplicationLife.APPLICANT, ApplicationLife.REGISTRAR).contains(step.who()))
        .anyMatch(step -> obstacles.allow(step.act()));
  }

  @Test
  void a_warning_names_the_registered_firm_and_says_what_to_do() {
    Warning warning = only(NTN_REGISTERED, APPLICANT);

    assertThat(warning.pointer()).isEqualTo("/ntn");
    assertThat(warning.code()).isEqualTo(Code.NTN_REGISTERED);
    assertThat(warning.detail()).contains("0801599", "Indus Ltd", "copied rightly");
    assertThat(warning.firmId()).isEqualTo(FIRM);
    assertThat(only(CUIN_REGISTERED, APPLICANT).pointer()).isEqualTo("/cuin");
    assertThat(only(NAME_REGISTERED, APPLICANT).code()).isEqualTo(Code.NAME_OF_ANOTHER_FIRM);
  }

  @Test
  void whose_a_persons_number_is_nobody_finds_out_by_a_draft() {
    Obstacles found = found(CNIC_REGISTERED, CNIC_STATED, NAME_REGISTERED);

    assertThat(found.warnings(APPLICANT, false))
        .extracting(Warning::code)
        .containsExactly(Code.NAME_OF_ANOTHER_FIRM);
    assertThat(found.warnings(APPLICANT, true))
        .extracting(Warning::code)
        .containsExactly(
            Code.CNIC_REGISTERED, Code.CNIC_STATED_ELSEWHERE, Code.NAME_OF_ANOTHER_FIRM);
    assertThat(found.warnings(APPLICANT, true).getFirst().firmId()).isNull();
    assertThat(found.warnings().getFirst().firmId()).isEqualTo(FIRM);
  }

  @Test
  void of_anothers_application_only_registrars_hear_more_than_that_there_is_one() {
    assertThat(only(HANDED_IN, APPLICANT).applicationId()).isNull();
    assertThat(only(HANDED_IN, APPLICANT).detail())
        .contains("0801599")
        .doesNotContain(OTHER.toString(), SOMEBODY.toString());
    assertThat(only(HANDED_IN, SOMEBODY).applicationId()).isEqualTo(OTHER);
    assertThat(only(HANDED_IN, null).applicationId()).isEqualTo(OTHER);
    assertThat(only(APPROVED, null).pointer()).isEqualTo("/cuin");
    assertThat(only(APPROVED, null).code()).isEqualTo(Code.CUIN_STATED_ELSEWHERE);
  }
}
