package pk.itregistry.incentives.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.incentives.testkit.Acts.aPreparedPayment;
import static pk.itregistry.incentives.testkit.Acts.aProposedClaim;
import static pk.itregistry.incentives.testkit.Acts.aSubmittedClaim;
import static pk.itregistry.incentives.testkit.Acts.act;
import static pk.itregistry.incentives.testkit.Acts.anOrder;
import static pk.itregistry.incentives.testkit.Acts.draft;
import static pk.itregistry.incentives.testkit.Acts.hearing;
import static pk.itregistry.plumbing.testkit.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.exports.RemittanceState;
import pk.itregistry.contracts.registry.AuthorityState;
import pk.itregistry.contracts.registry.FirmState;
import pk.itregistry.contracts.registry.RegistryEvent.AuthorityGranted;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.incentives.testkit.Neighbours;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.TestTokens;

/** A member of the firm who is an officer today, and whose grant is revoked. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DutiesTest {
  private static final Set<Permission> CLAIMS =
      EnumSet.of(Permission.SUBMIT_CLAIMS, Permission.VIEW_CLAIMS);
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
  void whoever_drafted_or_submitted_a_claim_does_nothing_of_the_officers_with_it() {
    FirmId firm = neighbours.aCertifiedFirm();
    RemittanceState remittance = neighbours.aVerifiedRemittance(firm);
    AuthorityState grant = granted(firm, "omar", CLAIMS);
    String claim =
        "claims/"
            + draft("omar", firm, remittance.remittanceId())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("claimId");
    act("omar", claim, "submission", null).then().statusCode(200);
    Register.revoked(grant);

    barred("omar", claim, "assignment", null);
    get("omar", claim).then().body("allowedActs", empty());
    get("amina", claim).then().statusCode(200);
  }

  @Test
  void whoever_could_act_for_the_firm_while_it_was_pending_does_not_decide() {
    FirmId firm = neighbours.aCertifiedFirm();
    AuthorityState grant = granted(firm, "amina", Set.of(Permission.VIEW_CLAIMS));
    String claim = aProposedClaim(neighbours.aVerifiedRemittance(firm));
    Register.revoked(grant);

    get("amina", claim).then().body("allowedActs", empty());
    barred("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}");
    barred("amina", claim, "decision", "{\"outcome\": \"SEND_BACK\", \"reason\": \"Look.\"}");
    get("portal-ledgerly", claim).then().body("state", equalTo("PROPOSED"));
  }

  @Test
  void nor_propose_nor_hear_though_the_claim_was_taken_before_the_grant() {
    FirmId firm = neighbours.aCertifiedFirm();
    String claim = aSubmittedClaim(neighbours.aVerifiedRemittance(firm));
    act("omar", claim, "assignment", null).then().statusCode(200);
    Register.revoked(granted(firm, "omar", CLAIMS));

    barred("omar", claim, "proposal", "{\"lines\": []}");
    barred("omar", claim, "hearing", hearing());
  }

  @Test
  void nor_serve_set_off_release_repair_or_cancel() {
    FirmId firm = neighbours.aCertifiedFirm();
    String order = anOrder(neighbours.aVerifiedRemittance(firm));
    Register.revoked(granted(firm, "omar", CLAIMS));
    Register.revoked(granted(firm, "tariq", Set.of(Permission.VIEW_RETURNS)));

    barred("omar", order, "service", null);
    act("amina", order, "service", null).then().statusCode(200);
    barred("tariq", order, "set-off", null);
    barred("tariq", order, "cancellation-proposal", "{\"reason\": \"Why.\"}");
    barred("tariq", order, "cancellation", null);
    get("tariq", order).then().body("allowedActs", empty());

    FirmId another = neighbours.aCertifiedFirm();
    String advice = aPreparedPayment(neighbours.aVerifiedRemittance(another));
    Register.revoked(granted(another, "tahira", CLAIMS));
    barred("tahira", advice, "release", null);
    barred("tahira", advice, "repair", null);
    get("tahira", advice).then().body("allowedActs", empty());
  }

  @Test
  void while_the_grant_stands_the_firm_is_their_own() {
    FirmId firm = neighbours.aCertifiedFirm();
    String claim = aProposedClaim(neighbours.aVerifiedRemittance(firm));
    granted(firm, "amina", CLAIMS);

    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-own-firm"));
  }

  @Test
  void a_grant_that_ended_before_the_claim_was_drafted_bars_nobody() {
    FirmId firm = neighbours.aCertifiedFirm();
    Register.revoked(granted(firm, "amina", CLAIMS));
    String claim = aProposedClaim(neighbours.aVerifiedRemittance(firm));

    get("amina", claim).then().body("allowedActs", contains("SEND_BACK", "DECIDE"));
    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}").then().statusCode(200);
  }

  @Test
  void neither_does_one_that_begins_tomorrow_or_ended_by_its_own_date() {
    FirmId firm = neighbours.aCertifiedFirm();
    tell(Register.person(firm, "amina", CLAIMS), 1, null);
    tell(Register.person(firm, "amina", CLAIMS), -1, 0);
    String claim = aProposedClaim(neighbours.aVerifiedRemittance(firm));

    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}").then().statusCode(200);
  }

  @Test
  void whoever_owned_the_firm_while_it_was_pending_does_not_decide_after_handing_it_over() {
    FirmState firm = Register.registered(owned(Register.aFirm(), "amina", 1));
    neighbours.grant(firm.firmId(), "portal-ledgerly", CLAIMS);
    Register.certified(firm, Register.today().minusDays(180));
    String claim = aProposedClaim(neighbours.aVerifiedRemittance(firm.firmId()));
    Register.tell(new FirmChanged(owned(firm, "owner", 2)));

    get("amina", claim).then().body("allowedActs", empty());
    barred("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}");
  }

  @Test
  void who_handed_the_firm_over_before_the_claim_was_drafted_decides() {
    FirmState firm = Register.registered(owned(Register.aFirm(), "amina", 1));
    Register.tell(new FirmChanged(owned(firm, "owner", 2)));
    neighbours.grant(firm.firmId(), "portal-ledgerly", CLAIMS);
    Register.certified(firm, Register.today().minusDays(180));
    String claim = aProposedClaim(neighbours.aVerifiedRemittance(firm.firmId()));

    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}").then().statusCode(200);
  }

  private static FirmState owned(FirmState firm, String owner, long version) {
    return new FirmState(
        firm.firmId(),
        version,
        firm.ntn(),
        firm.personKey(),
        firm.name(),
        firm.kind(),
        new PersonId(TestTokens.subjectOf(owner)),
        firm.payoutIban(),
        firm.state(),
        firm.registeredOn(),
        firm.exportingSince());
  }

  @Test
  void a_grant_of_another_firm_bars_nobody_here() {
    Register.revoked(granted(neighbours.aCertifiedFirm(), "amina", CLAIMS));
    String claim = aProposedClaim(neighbours.aVerifiedRemittance());

    act("amina", claim, "decision", "{\"outcome\": \"ACCEPT\"}").then().statusCode(200);
  }

  private static AuthorityState granted(FirmId firm, String person, Set<Permission> permissions) {
    AuthorityState grant = Register.person(firm, person, permissions);
    Register.tell(new AuthorityGranted(grant));
    return grant;
  }

  private static void tell(AuthorityState grant, int fromDays, @Nullable Integer untilDays) {
    Register.tell(
        new AuthorityGranted(
            new AuthorityState(
                grant.authorityId(),
                1,
                grant.firmId(),
                grant.granteeKind(),
                grant.grantee(),
                grant.permissions(),
                Register.today().plusDays(fromDays),
                untilDays == null ? null : Register.today().plusDays(untilDays),
                false)));
  }

  private static void barred(String who, String thing, String act, @Nullable String body) {
    act(who, Objects.requireNonNull(thing), act, body)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-allowed-had-a-hand"));
  }
}
