package pk.itregistry.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.problemOf;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.registry.notice.Email;

/** The forms of what an applicant states that no other service knows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatedValuesTest {

  @ParameterizedTest
  @EnumSource
  void a_province_is_read_by_its_code(Province province) {
    assertThat(Province.of(province.code())).isEqualTo(province);
    assertThat(province.code()).matches(Province.class.getAnnotation(Form.class).pattern());
  }

  @Test
  void an_unknown_province_is_refused_with_those_there_are() {
    String[] codes = Arrays.stream(Province.values()).map(Province::code).toArray(String[]::new);

    assertThat(problemOf(() -> Province.of("PK-XX")).detail()).contains(codes);
    assertThat(codeOf(() -> Province.of("pk-pb"))).isEqualTo("unknown-value");
    assertThat(codeOf(() -> Province.of("PUNJAB"))).isEqualTo("unknown-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.pk", "info@indus.example", "first.last+tag@mail.indus.com.pk"})
  void a_mail_address_is_read(String address) {
    assertThat(Email.of(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "info", "info@", "@indus.pk", "info@indus", "in fo@indus.pk", "a@b@c.pk"})
  void what_is_no_mail_address_is_refused(String address) {
    assertThat(codeOf(() -> Email.of(address))).isEqualTo("malformed-email");
  }

  @Test
  void a_mail_address_ends_at_254_characters() {
    String domain = "@" + ("d".repeat(62) + ".").repeat(3) + "pk";
    String longest = "a".repeat(254 - domain.length()) + domain;

    assertThat(Email.of(longest).address()).hasSize(254);
    assertThat(codeOf(() -> Email.of("a" + longest))).isEqualTo("malformed-email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GW-1", "GW-2026-11-0001", "a_b.c-d"})
  void a_payment_reference_is_read(String reference) {
    assertThat(PaymentReference.of(reference).value()).isEqualTo(reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GW1", "GW 0001", "GW/0001", "GW-é01"})
  void what_is_no_payment_reference_is_refused(String reference) {
    assertThat(codeOf(() -> PaymentReference.of(reference)))
        .isEqualTo("malformed-payment-reference");
  }

  @Test
  void a_payment_reference_ends_at_64_characters() {
    assertThat(PaymentReference.of("x".repeat(64)).value()).hasSize(64);
    assertThat(codeOf(() -> PaymentReference.of("x".repeat(65))))
        .isEqualTo("malformed-payment-reference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://work.example/me", "http://a.pk/b?c=d"})
  void a_page_is_read(String address) {
    assertThat(WebPage.of(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "work.example", "javascript:alert(1)", "https://a b", "https://<x>"})
  void what_is_no_page_is_refused(String address) {
    assertThat(codeOf(() -> WebPage.of(address))).isEqualTo("malformed-web-page");
  }

  @Test
  void a_country_is_read_by_its_code() {
    assertThat(Country.of("AE").code()).isEqualTo("AE");
    assertThat(codeOf(() -> Country.of("XX"))).isEqualTo("malformed-country");
  }

  @Test
  void a_passport_is_read_in_any_case_or_masked() {
    assertThat(PassportNumber.of("ab 1234567").text()).isEqualTo("AB1234567");
    assertThat(PassportNumber.of("AB\u00A01234\u20107").text()).isEqualTo("AB12347");
    assertThat(PassportNumber.of("AB*****67").text()).isEqualTo("AB*****67");
    assertThat(codeOf(() -> PassportNumber.of("A-1"))).isEqualTo("malformed-passport");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35202-1234567-1",
        "3520212345671",
        "35202 1234567 1",
        "\u200E35202\u20131234567\u20101\u00A0"
      })
  void a_cnic_is_read_and_never_written_whole(String sent) {
    assertThat(StatedCnic.of(sent).text()).isEqualTo("3520212345671");
    assertThat(StatedCnic.of(sent).toString()).isEqualTo("35202-*******-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"35202-*******-1", "35202\u2013*******\u20131", " 35202*******1"})
  void a_masked_cnic_is_read_in_any_spelling(String sent) {
    assertThat(StatedCnic.of(sent).text()).isEqualTo("35202-*******-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "35202", "95202-1234567-1", "35202-*****67-1"})
  void what_is_no_cnic_is_refused(String sent) {
    assertThat(codeOf(() -> StatedCnic.of(sent))).isEqualTo("malformed-cnic");
  }
}
