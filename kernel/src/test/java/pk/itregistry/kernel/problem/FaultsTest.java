package pk.itregistry.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {

  @Test
  void all_faults_are_told_each_with_its_place() {
    Faults faults = new Faults();
    faults.required("/ntn", "x", Ntn::of);
    faults.required("/iban", null, Iban::new);
    faults.in("/lines/3").text("/buyer", " ", 10);
    faults.text("/name", "far too long a name", 5);

    assertThatThrownBy(faults::refuseMalformed)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problem().errors())
                    .extracting(fault -> fault.pointer() + " " + fault.code())
                    .containsExactly(
                        "/ntn malformed-ntn",
                        "/iban required",
                        "/lines/3/buyer required",
                        "/name too-long"));
  }

  @Test
  void the_first_fault_of_a_place_stands() {
    Faults faults = new Faults();
    faults.add("/a", "wrong-type", "must be a string");
    faults.required("/a", null, Ntn::of);

    assertThatThrownBy(faults::refuseRuleBroken)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.problem().status()).isEqualTo(422);
              assertThat(refused.problem().errors())
                  .extracting(Fault::code)
                  .containsExactly("wrong-type");
            });
  }

  @Test
  void without_faults_nothing_is_refused() {
    Faults faults = new Faults();

    assertThat(faults.text("/name", "  Indus ", 10)).isEqualTo("Indus");
    assertThat(faults.optional("/ntn", null, Ntn::of)).isNull();
    faults.refuseMalformed();
    faults.refuseRuleBroken();
  }

  @Test
  void blank_optional_text_is_no_text() {
    Faults faults = new Faults();

    assertThat(faults.optionalText("/legalBasis", " ", 10)).isNull();
    assertThat(faults.optionalText("/legalBasis", " s.170 ", 10)).isEqualTo("s.170");
    faults.refuseMalformed();
  }

  @Test
  void text_holds_no_control_characters_and_no_half_pairs() {
    for (String text : new String[] {"a\u0000b", "a\nb", "a\ud800b", "\udc00"}) {
      Faults faults = new Faults();
      faults.text("/name", text, 10);
      assertThat(faults.any()).isTrue();
    }
  }

  @Test
  void an_answer_has_an_end_however_many_faults_there_are() {
    Faults faults = new Faults();
    for (int i = 0; i < 100_000; i++) {
      faults.add("/" + i, "unknown-field", "is not a field");
    }

    assertThatThrownBy(faults::refuseMalformed)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().errors()).hasSize(1000));
  }
}
