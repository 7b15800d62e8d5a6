package pk.itregistry.incentives.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.incentives.claim.ClaimLife.Act;
import pk.itregistry.incentives.claim.ClaimLife.State;
import pk.itregistry.incentives.testkit.Bystander;
import pk.itregistry.kernel.identity.Permission;
import pk.itregistry.plumbing.access.Admission;

/** What is on offer to whom: never more than the door and the claim would take. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimOffersTest {
  private static final String OMAR = "person:omar";
  private static final String AMINA = "person:amina";

  @Test
  void a_firm_submits_and_withdraws_and_does_nothing_of_the_officers() {
    Admission firm = Bystander.member(Permission.SUBMIT_CLAIMS, Permission.VIEW_CLAIMS);

    assertThat(offered(firm, "firm", State.DRAFT)).containsExactly(Act.SUBMIT, Act.WITHDRAW);
    assertThat(offered(firm, "firm", State.UNDER_REVIEW)).containsExactly(Act.WITHDRAW);
    assertThat(offered(firm, "firm", State.DECIDED)).isEmpty();
  }

  @Test
  void who_may_only_look_is_offered_nothing() {
    Admission viewer = Bystander.member(Permission.VIEW_CLAIMS);

    assertThat(EnumSet.allOf(State.class))
        .allSatisfy(state -> assertThat(offered(viewer, "firm", state)).isEmpty());
  }

  @Test
  void an_auditor_is_offered_nothing() {
    assertThat(EnumSet.allOf(State.class))
        .allSatisfy(state ->
            assertThat(offered(Bystander.officer("asad", "auditor"), "asad", state)).isEmpty());
  }

  @Test
  void any_officer_takes_what_nobody_has_and_only_the_one_who_took_it_goes_on() {
    Admission officer = Bystander.officer("omar", "claims-officer");

    assertThat(offered(officer, "omar", State.SUBMITTED)).containsExactly(Act.TAKE);
    assertThat(offered(officer, "omar", State.ON_HOLD)).containsExactly(Act.RELEASE_HOLD);
    assertThat(offered(officer, "omar", State.UNDER_REVIEW, OMAR, null))
        .containsExactly(Act.OFFER_HEARING, Act.PROPOSE);
    assertThat(offered(officer, "omar", State.HEARING_OFFERED, OMAR, null))
        .containsExactly(Act.CLOSE_HEARING);
    assertThat(offered(officer, "omar", State.UNDER_REVIEW, AMINA, null)).isEmpty();
  }

  @Test
  void whoever_proposed_is_not_offered_to_decide() {
    Admission both = Bystander.officer("omar", "claims-officer", "claims-approver");

    assertThat(offered(both, "omar", State.PROPOSED, OMAR, OMAR)).isEmpty();
    assertThat(
            offered(
                Bystander.officer("amina", "claims-approver"), "amina", State.PROPOSED, OMAR, OMAR))
        .containsExactlyInAnyOrder(Act.SEND_BACK, Act.DECIDE);
  }

  @Test
  void whoever_had_a_hand_in_it_is_offered_nothing_of_the_officers() {
    ClaimOffers offers =
        new ClaimOffers(
            Bystander.actor("omar"),
            Bystander.officer("omar", "claims-officer", "claims-approver"),
            () -> true);

    assertThat(EnumSet.allOf(State.class))
        .allSatisfy(state -> assertThat(offers.of(state, OMAR, AMINA)).isEmpty());
  }

  @Test
  void what_happens_by_itself_is_offered_to_nobody() {
    Admission everything =
        Bystander.officer("x", "claims-officer", "claims-approver", "treasury-officer");

    assertThat(EnumSet.allOf(State.class))
        .allSatisfy(state ->
            assertThat(offered(everything, "x", state, "person:x", null))
                .doesNotContain(Act.HOLD, Act.REVIEW_AGAIN));
  }

  private static Set<Act> offered(Admission admission, String who, State state) {
    return offered(admission, who, state, null, null);
  }

  private static Set<Act> offered(
      Admission admission,
      String who,
      State state,
      @Nullable String officer,
      @Nullable String proposedBy) {
    return new ClaimOffers(Bystander.actor(who), admission, () -> false)
        .of(state, officer, proposedBy);
  }
}
