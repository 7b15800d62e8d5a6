package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.registry.firm.PartyRole;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExaminationTest {
  private static final String AYESHA = "3520212345671";
  private static final String BILAL = "4210112345671";

  private static Party party(PartyRole role, @Nullable String cnic, @Nullable String share) {
    return new Party(
        role,
        "Somebody",
        cnic == null ? null : new Cnic(cnic),
        null,
        null,
        share == null ? null : new BigDecimal(share));
  }

  private static List<String> found(Party... parties) {
    return Examination.ofParties(List.of(parties)).stream()
        .map(finding -> finding.pointer() + " " + finding.code())
        .toList();
  }

  @Test
  void the_shares_of_those_who_divide_the_firm_are_the_whole_at_most() {
    assertThat(
            found(
                party(PartyRole.SHAREHOLDER, AYESHA, "60"),
                party(PartyRole.SHAREHOLDER, BILAL, "40"),
                party(PartyRole.BENEFICIAL_OWNER, AYESHA, "100"),
                party(PartyRole.BENEFICIAL_OWNER, BILAL, "40")))
        .isEmpty();
    assertThat(
            found(
                party(PartyRole.SHAREHOLDER, AYESHA, "60"),
                party(PartyRole.SHAREHOLDER, BILAL, "40.5")))
        .containsExactly("/parties rule-shares");
  }

  @Test
  void one_person_stands_in_one_role_once() {
    assertThat(
            found(
                party(PartyRole.DIRECTOR, AYESHA, null),
                party(PartyRole.SHAREHOLDER, AYESHA, null),
                party(PartyRole.DIRECTOR, AYESHA, null)))
        .containsExactly("/parties/2 rule-party-once");
  }

  @Test
  void a_party_shows_something_when_the_application_is_handed_in() {
    assertThat(found(party(PartyRole.DIRECTOR, null, null)))
        .containsExactly("/parties/0/cnic required");
  }
}
