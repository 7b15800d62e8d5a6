package pk.itregistry.registry.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.identity.AuthorityId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.testkit.Lifecycles;
import pk.itregistry.registry.invitation.Invitation.Gift;
import pk.itregistry.registry.notice.Email;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final PersonId OWNER = new PersonId("owner");
  private static final PersonId ASMA = new PersonId("asma");
  private static final Email ADDRESS = Email.of("asma@indus.example");

  private static InvitationRequest asked(
      Gift gives,
      @Nullable Email email,
      @Nullable String cnic,
      @Nullable PersonId person,
      Permission... permissions) {
    return new InvitationRequest(gives, email, cnic, person, List.of(permissions), null, null);
  }

  private static Invitation open(InvitationRequest asked) {
    return new Invitation(FirmId.fresh(), asked, OWNER, TODAY, 14, InvitationCode.fresh());
  }

  private static Invitation open() {
    return open(asked(Gift.AUTHORITY, ADDRESS, null, null, Permission.VIEW_RETURNS));
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(Invitation.LIFE);
  }

  @Test
  void it_can_be_answered_on_fourteen_days_and_then_no_more() {
    Invitation invitation = open();
    invitation.accept(ASMA, TODAY.plusDays(13));
    assertThat(invitation.stateOn(TODAY.plusDays(20))).isEqualTo(Invitation.State.ACCEPTED);

    Invitation late = open();
    assertThat(late.stateOn(TODAY.plusDays(14))).isEqualTo(Invitation.State.EXPIRED);
    assertThat(codeOf(() -> late.accept(ASMA, TODAY.plusDays(14)))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> late.decline(ASMA, TODAY.plusDays(14)))).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> late.withdraw(TODAY.plusDays(14)))).isEqualTo("act-not-allowed");
  }

  @Test
  void it_is_answered_once() {
    Invitation accepted = open();
    accepted.accept(ASMA, TODAY);
    assertThat(codeOf(() -> accepted.accept(ASMA, TODAY))).isEqualTo("act-not-allowed");

    Invitation withdrawn = open();
    withdrawn.withdraw(TODAY);
    assertThat(codeOf(() -> withdrawn.accept(ASMA, TODAY))).isEqualTo("act-not-allowed");

    Invitation declined = open();
    declined.decline(ASMA, TODAY);
    assertThat(codeOf(() -> declined.accept(ASMA, TODAY))).isEqualTo("act-not-allowed");
  }

  @Test
  void whom_it_was_for_is_forgotten_with_the_answer() {
    Invitation invitation = open();
    assertThat(invitation.namesAnybody()).isTrue();
    AuthorityId grant = AuthorityId.fresh();

    invitation.accept(ASMA, TODAY);
    invitation.granted(grant);

    assertThat(invitation.namesAnybody()).isFalse();
    assertThat(invitation.answeredBy()).isEqualTo(ASMA);
    assertThat(invitation.authority()).isEqualTo(grant);
  }

  @Test
  void whom_it_was_for_is_forgotten_when_nobody_answered_in_time() {
    Invitation invitation = open();

    invitation.expire(TODAY.plusDays(13));
    assertThat(invitation.stateOn(TODAY)).isEqualTo(Invitation.State.OPEN);
    assertThat(invitation.namesAnybody()).isTrue();

    invitation.expire(TODAY.plusDays(14));
    assertThat(invitation.stateOn(TODAY)).isEqualTo(Invitation.State.EXPIRED);
    assertThat(invitation.namesAnybody()).isFalse();
  }

  @Test
  void what_was_answered_does_not_expire() {
    Invitation accepted = open();
    accepted.accept(ASMA, TODAY);

    accepted.expire(TODAY.plusDays(14));

    assertThat(accepted.stateOn(TODAY.plusDays(14))).isEqualTo(Invitation.State.ACCEPTED);
  }

  @Test
  void nobody_answers_their_own() {
    assertThat(codeOf(() -> open().accept(OWNER, TODAY))).isEqualTo("not-allowed-own-invitation");
    assertThat(codeOf(() -> open().decline(OWNER, TODAY))).isEqualTo("not-allowed-own-invitation");
  }

  @Test
  void one_for_a_person_is_unknown_to_all_others() {
    Invitation hers = open(asked(Gift.OWNERSHIP, null, null, ASMA));

    assertThat(codeOf(() -> hers.accept(new PersonId("bilal"), TODAY)))
        .isEqualTo("invitation-not-found");
    hers.accept(ASMA, TODAY);
  }

  @Test
  void the_code_is_told_to_who_invites_only_where_no_letter_takes_it() {
    assertThat(open().told()).isNull();
    assertThat(open(asked(Gift.OWNERSHIP, null, "3520212345671", null)).told()).isNotNull();
    assertThat(open(asked(Gift.OWNERSHIP, null, null, ASMA)).told()).isNotNull();
  }

  @Test
  void exactly_one_person_is_named() {
    String one = "/email one-of";
    assertThat(foundBy(asked(Gift.OWNERSHIP, null, null, null)::check)).containsExactly(one);
    assertThat(foundBy(asked(Gift.OWNERSHIP, ADDRESS, "3520212345671", null)::check))
        .containsExactly(one);
    assertThat(foundBy(asked(Gift.OWNERSHIP, ADDRESS, null, ASMA)::check)).containsExactly(one);
    assertThat(foundBy(asked(Gift.OWNERSHIP, null, "35202", null)::check))
        .containsExactly("/cnic malformed-cnic");
  }

  @Test
  void an_authority_names_permissions_and_an_ownership_none() {
    assertThat(foundBy(asked(Gift.AUTHORITY, ADDRESS, null, null)::check))
        .containsExactly("/permissions required");
    assertThat(
            foundBy(
                new InvitationRequest(
                        Gift.OWNERSHIP,
                        ADDRESS,
                        null,
                        null,
                        List.of(Permission.VIEW_RETURNS),
                        TODAY,
                        TODAY)
                    ::check))
        .containsExactly(
            "/permissions not-with-ownership",
            "/from not-with-ownership",
            "/until not-with-ownership");
  }

  @Test
  void its_days_are_told_wrong_at_once() {
    InvitationRequest asked =
        new InvitationRequest(
            Gift.AUTHORITY,
            ADDRESS,
            null,
            null,
            List.of(Permission.VIEW_RETURNS),
            TODAY.minusDays(1),
            TODAY.minusDays(1));

    assertThat(faultsOf(() -> open(asked)))
        .containsExactly("/from rule-not-the-past", "/until rule-after-from");
  }

  @Test
  void what_it_gives_begins_no_earlier_than_its_acceptance() {
    InvitationRequest asked =
        new InvitationRequest(
            Gift.AUTHORITY,
            ADDRESS,
            null,
            null,
            List.of(Permission.VIEW_RETURNS),
            TODAY.plusDays(2),
            null);

    assertThat(open(asked).from(TODAY)).isEqualTo(TODAY.plusDays(2));
    assertThat(open(asked).from(TODAY.plusDays(5))).isEqualTo(TODAY.plusDays(5));
    assertThat(open().from(TODAY)).isEqualTo(TODAY);
  }

  @Test
  void codes_are_long_differ_and_hide_themselves() {
    Set<String> codes =
        IntStream.range(0, 1_000)
            .mapToObj(i -> InvitationCode.fresh().value())
            .collect(Collectors.toSet());

    assertThat(codes).hasSize(1_000).allMatch(code -> code.replace("-", "").length() == 28);
    assertThat(InvitationCode.fresh()).hasToString("a code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7k3m9qtx0b2cwvhn5d8fjrye4s6p",
        " 7K3M-9QTX-OB2C-WVHN-5D8F-JRYE-4S6P ",
        "7K3M 9QTX 0B2C WVHN 5D8F JRYE 4S6P"
      })
  void a_code_is_one_however_it_is_typed(String typed) {
    InvitationCode code = InvitationCode.of("7K3M-9QTX-0B2C-WVHN-5D8F-JRYE-4S6P");

    assertThat(InvitationCode.of(typed)).isEqualTo(code);
    assertThat(InvitationCode.of(typed).hash()).isEqualTo(code.hash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K3M", "7K3M-9QTX-0B2C-WVHN-5D8F-JRYE-4S6U", "code"})
  void what_cannot_be_a_code_is_told_so(String typed) {
    assertThat(codeOf(() -> InvitationCode.of(typed))).isEqualTo("malformed-invitation-code");
  }
}
