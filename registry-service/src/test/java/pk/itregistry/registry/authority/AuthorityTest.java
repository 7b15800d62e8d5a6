package pk.itregistry.registry.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;
import static pk.itregistry.plumbing.testkit.Refusals.foundBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final FirmId FIRM = FirmId.fresh();

  private static GrantRequest asked(GranteeKind kind, Permission... permissions) {
    return new GrantRequest(kind, "portal-ledgerly", List.of(permissions), null, null);
  }

  private static GrantRequest askedFor(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new GrantRequest(
        GranteeKind.CLIENT, "portal-ledgerly", List.of(Permission.VIEW_RETURNS), from, until);
  }

  private static Authority granted(GrantRequest asked) {
    return new Authority(FIRM, asked, "owner", TODAY, new Faults());
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(Authority.LIFE);
  }

  @Test
  void it_begins_today_and_never_ends_unless_said_otherwise() {
    Authority authority = granted(askedFor(null, null));

    assertThat(authority.inForceOn(TODAY.minusDays(1))).isFalse();
    assertThat(authority.inForceOn(TODAY)).isTrue();
    assertThat(authority.inForceOn(TODAY.plusYears(50))).isTrue();
    assertThat(AuthorityView.of(authority.told(), TODAY, true).lastDay()).isNull();
  }

  @Test
  void it_is_in_force_from_its_first_day_to_the_day_before_its_end() {
    Authority authority = granted(askedFor(TODAY.plusDays(1), TODAY.plusDays(9)));

    assertThat(authority.inForceOn(TODAY)).isFalse();
    assertThat(authority.inForceOn(TODAY.plusDays(1))).isTrue();
    assertThat(authority.inForceOn(TODAY.plusDays(8))).isTrue();
    assertThat(authority.inForceOn(TODAY.plusDays(9))).isFalse();
    assertThat(AuthorityView.of(authority.told(), TODAY, true).lastDay())
        .isEqualTo(TODAY.plusDays(8));
  }

  @Test
  void it_cannot_begin_before_today() {
    assertThat(faultsOf(() -> granted(askedFor(TODAY.minusDays(1), null))))
        .containsExactly("/from rule-not-the-past");
    assertThat(granted(askedFor(TODAY, null)).days().from()).isEqualTo(TODAY);
  }

  @Test
  void it_ends_after_it_has_begun() {
    assertThat(faultsOf(() -> granted(askedFor(TODAY, TODAY))))
        .containsExactly("/until rule-after-from");
    assertThat(faultsOf(() -> granted(askedFor(null, TODAY))))
        .containsExactly("/until rule-after-from");
    assertThat(granted(askedFor(TODAY, TODAY.plusDays(1))).days().lastDay()).isEqualTo(TODAY);
  }

  @Test
  void all_broken_rules_are_told_at_once() {
    GrantRequest asked =
        new GrantRequest(
            GranteeKind.CLIENT,
            "portal-ledgerly",
            List.of(Permission.MANAGE_FIRM),
            TODAY.minusDays(1),
            TODAY.minusDays(1));

    assertThat(faultsOf(() -> granted(asked)))
        .containsExactly(
            "/permissions rule-people-only", "/from rule-not-the-past", "/until rule-after-from");
  }

  @Test
  void software_can_never_manage_a_firm() {
    assertThat(
            faultsOf(() ->
                granted(
                    asked(GranteeKind.CLIENT, Permission.VIEW_RETURNS, Permission.MANAGE_FIRM))))
        .containsExactly("/permissions rule-people-only");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MANAGE_FIRM")
  void software_can_hold_every_other_permission(Permission permission) {
    assertThat(granted(asked(GranteeKind.CLIENT, permission)).permissions())
        .containsExactly(permission);
  }

  @Test
  void a_person_can_hold_every_permission() {
    assertThat(granted(asked(GranteeKind.PERSON, Permission.values())).permissions())
        .isEqualTo(EnumSet.allOf(Permission.class));
  }

  @Test
  void a_permission_that_is_named_twice_is_held_once() {
    assertThat(
            granted(asked(GranteeKind.PERSON, Permission.VIEW_CLAIMS, Permission.VIEW_CLAIMS))
                .permissions())
        .containsExactly(Permission.VIEW_CLAIMS);
  }

  @Test
  void a_revoked_one_is_in_force_on_no_day() {
    Authority authority = granted(askedFor(null, null));
    authority.revoke();

    assertThat(authority.inForceOn(TODAY)).isFalse();
    assertThat(authority.told().revoked()).isTrue();
    assertThat(AuthorityView.of(authority.told(), TODAY, true).allowedActs()).isEmpty();
  }

  @Test
  void it_is_revoked_once_and_before_its_first_day_too() {
    Authority authority = granted(askedFor(TODAY.plusDays(5), null));
    assertThat(AuthorityView.of(authority.told(), TODAY, true).allowedActs())
        .containsExactly(GrantAct.REVOKE);
    authority.revoke();

    assertThat(codeOf(authority::revoke)).isEqualTo("act-not-allowed");
  }

  @Test
  void only_who_manages_the_firm_sees_that_it_can_be_revoked() {
    assertThat(AuthorityView.of(granted(askedFor(null, null)).told(), TODAY, false).allowedActs())
        .isEmpty();
  }

  @Test
  void it_covers_what_would_give_nothing_more() {
    Authority first = granted(askedFor(TODAY.plusDays(2), TODAY.plusDays(9)));

    assertThat(first.covers(granted(askedFor(TODAY.plusDays(2), TODAY.plusDays(9))))).isTrue();
    assertThat(first.covers(granted(askedFor(TODAY.plusDays(5), TODAY.plusDays(9))))).isTrue();
    assertThat(first.covers(granted(askedFor(null, TODAY.plusDays(9))))).isFalse();
    assertThat(first.covers(granted(askedFor(TODAY.plusDays(2), TODAY.plusDays(8))))).isFalse();
    assertThat(first.covers(granted(askedFor(TODAY.plusDays(2), null)))).isFalse();
    assertThat(first.covers(granted(asked(GranteeKind.CLIENT, Permission.VIEW_CLAIMS)))).isFalse();
    first.revoke();
    assertThat(first.covers(granted(askedFor(TODAY.plusDays(2), TODAY.plusDays(9))))).isFalse();
  }

  @Test
  void one_without_an_end_covers_only_one_without_an_end() {
    Authority first = granted(asked(GranteeKind.CLIENT, Permission.VIEW_RETURNS));

    assertThat(first.covers(granted(asked(GranteeKind.CLIENT, Permission.VIEW_RETURNS)))).isTrue();
    assertThat(first.covers(granted(asked(GranteeKind.PERSON, Permission.VIEW_RETURNS)))).isFalse();
  }

  @Test
  void others_hear_who_may_do_what_and_on_which_days() {
    Authority authority = granted(askedFor(TODAY, TODAY.plusDays(9)));

    assertThat(authority.told())
        .isEqualTo(
            new AuthorityState(
                authority.id(),
                0,
                FIRM,
                GranteeKind.CLIENT,
                "portal-ledgerly",
                EnumSet.of(Permission.VIEW_RETURNS),
                TODAY,
                TODAY.plusDays(9),
                false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal-ledgerly", "A.b_c-9"})
  void a_grantee_is_a_client_or_a_person(String grantee) {
    for (GranteeKind kind : GranteeKind.values()) {
      assertThat(foundBy(named(kind, grantee)::check)).isEmpty();
    }
  }

  @Test
  void a_client_and_a_person_are_named_by_forms_of_their_own() {
    assertThat(foundBy(named(GranteeKind.CLIENT, "f:realm:omar")::check))
        .containsExactly("/grantee malformed-client-id");
    assertThat(foundBy(named(GranteeKind.PERSON, "f:realm:omar")::check)).isEmpty();
    assertThat(foundBy(named(GranteeKind.PERSON, "omar@indus.pk")::check))
        .containsExactly("/grantee malformed-person-id");
  }

  private static GrantRequest named(GranteeKind kind, String grantee) {
    return new GrantRequest(kind, grantee, List.of(Permission.VIEW_RETURNS), null, null);
  }
}
