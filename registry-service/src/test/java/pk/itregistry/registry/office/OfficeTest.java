package pk.itregistry.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeClosed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeOpened;
import pk.itregistry.contracts.registry.RegistryEvent.OfficeRevised;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerNamed;
import pk.itregistry.contracts.registry.RegistryEvent.OfficerRevised;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static Office lahore() {
    return new Office(
        new OfficeRequest(
            OfficeCode.of("lhr"),
            "Lahore",
            List.of(Province.PUNJAB, Province.ISLAMABAD, Province.PUNJAB)));
  }

  private static OfficerWork work(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new OfficerWork(
        "Rabia", null, List.of(Duty.REGISTRAR, Duty.INSPECTOR), from, until, null);
  }

  private static Officer officer(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Officer(new OfficerRequest(new PersonId("rabia"), work(from, until)), DAY);
  }

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_its_life() {
    return Lifecycles.laws(Office.LIFE);
  }

  @Test
  void an_office_is_told_whole_with_each_province_once() {
    assertThat(lahore().told().code()).isEqualTo("LHR");
    assertThat(lahore().told().provinces()).containsExactly("PK-IS", "PK-PB");
    assertThat(lahore().told().closed()).isFalse();
    assertThat(lahore().untold().pending()).containsExactly(OfficeOpened.class);
  }

  @Test
  void others_hear_of_each_change_of_an_office() {
    Office office = lahore();
    office.revise(new OfficeRevision("Lahore and Multan", List.of(Province.PUNJAB)));
    office.close();

    assertThat(office.untold().pending())
        .containsExactly(OfficeOpened.class, OfficeRevised.class, OfficeClosed.class);
    assertThat(office.told().closed()).isTrue();
    assertThat(office.told().name()).isEqualTo("Lahore and Multan");
  }

  @Test
  void a_closed_office_stays_as_it_is() {
    Office office = lahore();
    office.close();

    assertThat(codeOf(office::close)).isEqualTo("act-not-allowed");
    assertThat(codeOf(() -> office.revise(new OfficeRevision("Lahore", List.of(Province.SINDH)))))
        .isEqualTo("act-not-allowed");
  }

  @Test
  void an_officer_works_from_today_unless_another_day_is_named() {
    assertThat(officer(null, null).told().from()).isEqualTo(DAY);
    assertThat(officer(DAY.plusDays(3), null).told().from()).isEqualTo(DAY.plusDays(3));
    assertThat(officer(null, null).told().duties()).containsExactly("INSPECTOR", "REGISTRAR");
    assertThat(officer(null, null).untold().pending()).containsExactly(OfficerNamed.class);
  }

  @Test
  void a_revision_without_a_first_day_keeps_what_was_said() {
    Officer officer = officer(DAY.minusDays(9), null);
    officer.revise(work(null, DAY.plusDays(1)));

    assertThat(officer.told().from()).isEqualTo(DAY.minusDays(9));
    assertThat(officer.told().until()).isEqualTo(DAY.plusDays(1));
    assertThat(officer.untold().pending())
        .containsExactly(OfficerNamed.class, OfficerRevised.class);
  }

  @Test
  void nobody_leaves_before_they_came() {
    assertThat(faultsOf(() -> officer(null, DAY))).containsExactly("/work/until rule-after-from");
    Officer officer = officer(DAY, null);
    assertThat(faultsOf(() -> officer.revise(work(null, DAY))))
        .containsExactly("/until rule-after-from");
  }

  @Test
  void a_code_is_the_same_in_any_case() {
    assertThat(OfficeCode.of(" lhr ").value()).isEqualTo("LHR");
    assertThat(codeOf(() -> OfficeCode.of("L"))).isEqualTo("malformed-office-code");
  }

  @Test
  void work_can_be_given_to_whoever_serves_is_there_and_has_the_duty() {
    assertThat(Post.EVERYWHERE.takes(Duty.REGISTRAR)).isTrue();
    assertThat(post(true, false).takes(Duty.REGISTRAR)).isTrue();
    assertThat(post(true, true).takes(Duty.REGISTRAR)).isFalse();
    assertThat(post(false, false).takes(Duty.REGISTRAR)).isFalse();
    assertThat(post(true, false).takes(Duty.INSPECTOR)).isFalse();
    assertThat(post(true, true).servesAs(Duty.REGISTRAR)).isTrue();
    assertThat(post(true, false).servesAs(Duty.HEAD)).isFalse();
    assertThat(post(false, false).servesAs(Duty.REGISTRAR)).isFalse();
  }

  @Test
  void the_work_of_their_provinces_and_of_none_is_shown_to_whoever_serves() {
    assertThat(post(false, false).reach()).isEqualTo(Reach.NOWHERE);
    assertThat(post(true, true).reach()).isEqualTo(new Reach(Set.of(Province.SINDH), true));
    assertThat(post(true, true).reach().names()).containsExactlyInAnyOrder("SINDH", "PK-SD");
    assertThat(Post.EVERYWHERE.reach()).isEqualTo(Reach.EVERYWHERE);
  }

  @Test
  void who_asks_for_a_province_is_shown_it_only_where_it_is_theirs() {
    Reach sindh = new Reach(Set.of(Province.SINDH), true);

    assertThat(sindh.in(null)).isEqualTo(sindh);
    assertThat(sindh.in(Province.SINDH)).isEqualTo(new Reach(Set.of(Province.SINDH), false));
    assertThat(sindh.in(Province.PUNJAB)).isEqualTo(Reach.NOWHERE);
  }

  private static Post post(boolean serving, boolean absent) {
    return new Post("Rabia", null, Set.of(Province.SINDH), Set.of(Duty.REGISTRAR), serving, absent);
  }
}
