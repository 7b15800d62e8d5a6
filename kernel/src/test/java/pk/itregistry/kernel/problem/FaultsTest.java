package pk.itregistry.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.text.PlainText;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsTest {

  @Test
  void all_faults_are_told_each_with_its_place() {
    Faults faults = new Faults();
    faults.required("/ntn", "x", Ntn::of);
    faults.required("/iban", null, Iban::new);
    faults.in("/lines/3").required("/buyer", " ", PlainText::of);
    faults.required("/name", "far too long a name", name -> PlainText.of(name, 5));

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

    String name = faults.required("/name", "  Indus ", PlainText::of);
    assertThat(name).isEqualTo("Indus");
    assertThat(faults.optional("/ntn", null, Ntn::of)).isNull();
    faults.refuseMalformed();
    faults.refuseRuleBroken();
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
