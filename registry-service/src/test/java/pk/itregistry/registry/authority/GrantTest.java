package pk.itregistry.registry.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.AuthorityState.GranteeKind;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.DayRange;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void software_is_never_granted_to_manage_a_firm() {
    refused("rule-broken", () -> check(grant(GranteeKind.CLIENT, Permission.MANAGE_FIRM), TODAY));
    GrantAuthority.check(grant(GranteeKind.PERSON, Permission.MANAGE_FIRM), TODAY, TODAY);
  }

  @Test
  void no_grant_begins_in_the_past() {
    refused(
        "rule-broken",
        () -> check(grant(GranteeKind.PERSON, Permission.FILE_RETURNS), TODAY.minusDays(1)));
    GrantAuthority.check(
        grant(GranteeKind.PERSON, Permission.FILE_RETURNS), TODAY.plusDays(1), TODAY);
  }

  @Test
  void a_grant_ends_after_it_began() {
    GrantRequest sameDay = grant(GranteeKind.PERSON, TODAY, Permission.VIEW_CLAIMS);

    refused("rule-broken", () -> check(sameDay, TODAY));
    GrantAuthority.check(
        grant(GranteeKind.PERSON, TODAY.plusDays(1), Permission.VIEW_CLAIMS), TODAY, TODAY);
  }

  @Test
  void a_permission_named_twice_is_held_once() {
    GrantRequest twice =
        grant(GranteeKind.CLIENT, Permission.FILE_RETURNS, Permission.FILE_RETURNS);

    assertThat(twice.held()).containsExactly(Permission.FILE_RETURNS);
  }

  @Test
  void a_grantee_is_named_in_the_form_of_its_kind() {
    assertThat(malformed(GranteeKind.CLIENT, "portal ledgerly")).isTrue();
    assertThat(malformed(GranteeKind.CLIENT, "portal-ledgerly")).isFalse();
    assertThat(malformed(GranteeKind.PERSON, "f:1234:saima")).isFalse();
    assertThat(malformed(GranteeKind.PERSON, "Saima Baloch")).isTrue();
  }

  @Test
  void what_was_revoked_is_not_revoked_again() {
    Authority authority = authority();
    authority.revoke();

    assertThat(authority.state()).isEqualTo(GrantState.REVOKED);
    refused("act-not-allowed", authority::revoke);
  }

  @Test
  void others_are_told_who_may_do_what_and_when() {
    Authority authority = authority();

    assertThat(authority.announced().permissions()).containsExactly(Permission.FILE_RETURNS);
    assertThat(authority.announced().from()).isEqualTo(TODAY);
    assertThat(authority.announced().until()).isNull();
    assertThat(authority.announced().revoked()).isFalse();
    authority.revoke();
    assertThat(authority.announced().revoked()).isTrue();
  }

  private static Authority authority() {
    return new Authority(
        FirmId.fresh(),
        grant(GranteeKind.CLIENT, Permission.FILE_RETURNS),
        new DayRange(TODAY, null),
        "person:saima");
  }

  private static void check(GrantRequest grant, LocalDate from) {
    GrantAuthority.check(grant, from, TODAY);
  }

  private static GrantRequest grant(GranteeKind kind, Permission... permissions) {
    return grant(kind, null, permissions);
  }

  private static GrantRequest grant(
      GranteeKind kind, @Nullable LocalDate until, Permission... permissions) {
    return new GrantRequest(kind, "portal-ledgerly", List.of(permissions), null, until);
  }

  private static boolean malformed(GranteeKind kind, String grantee) {
    Faults faults = new Faults();
    new GrantRequest(kind, grantee, List.of(Permission.VIEW_CLAIMS), null, null).check(faults);
    return faults.any();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }
}
