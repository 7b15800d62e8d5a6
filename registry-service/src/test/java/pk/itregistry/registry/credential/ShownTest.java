package pk.itregistry.registry.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.registry.testkit.Desk.BASE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.print.QrCode;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShownTest {
  @Inject Addresses addresses;

  private static Response get(String number, String what) {
    return given().get(BASE + "certificates/{number}/" + what, number);
  }

  @Test
  void the_sheet_is_open_to_everyone_and_shows_no_number_of_the_firms() throws Exception {
    Desk.Firm firm = Desk.firm();

    Response answer = get(firm.certificate().toLowerCase(Locale.ROOT), "pdf");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("inline; filename=\"%s.pdf\"".formatted(firm.certificate()));
    Rows.change("UPDATE firm SET name = 'Lahore Works' WHERE id = ?", UUID.fromString(firm.id()));
    Response again = get(firm.certificate(), "pdf");
    assertThat(again.statusCode()).isEqualTo(200);
    byte[] renamed = again.asByteArray();
    try (PDDocument sheet = Loader.loadPDF(renamed)) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains(firm.certificate(), "Lahore Works")
          .doesNotContain(firm.ntn());
    }
    assertThat(get(firm.certificate(), "pdf").asByteArray()).isEqualTo(renamed);
  }

  @Test
  void the_code_is_a_drawing_of_the_fixed_address() {
    String number = Desk.firm().certificate();

    Response answer = get(number, "qr");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).startsWith("image/svg+xml");
    assertThat(addresses.certificate(number)).endsWith("/c/" + number);
    assertThat(answer.asString()).isEqualTo(QrCode.of(addresses.certificate(number)).svg());
  }

  @Test
  void a_person_sees_on_a_page_whether_the_certificate_holds_today() {
    Desk.Firm firm = Desk.firm();

    Response page = get(firm.certificate(), "page");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page.htmlPath().getString("html.@lang")).isEqualTo("en");
    assertThat(page.asString())
        .contains(
            "The certificate holds today",
            "یہ سرٹیفکیٹ آج کارآمد ہے",
            firm.certificate(),
            "Indus Softworks",
            "lang=\"ur\" dir=\"rtl\"")
        .doesNotContain("<script", ">" + firm.ntn());
  }

  @Test
  void a_page_tells_why_a_certificate_does_not_hold() {
    Desk.Firm firm = Desk.firm();
    Rows.change(
        "UPDATE certificate SET valid_from = valid_from - 900, valid_until = valid_until - 900"
            + " WHERE number = ?",
        firm.certificate());

    assertThat(get(firm.certificate(), "page").asString())
        .contains("does not hold today", "Its last day is over", "آج کارآمد نہیں");
  }

  @Test
  void a_number_that_is_none_of_ours_is_answered_by_a_page_too() {
    for (String number : List.of("ITR-1999-000001", "hello", "<script>alert(1)<script>", "x'\"&")) {
      Response page = get(number, "page");

      assertThat(page.statusCode()).as(number).isEqualTo(404);
      assertThat(page.contentType()).startsWith("text/html");
      assertThat(page.asString())
          .contains("not one of ours", "ہمارا جاری کردہ نہیں")
          .doesNotContain("<script", "x'\"&<");
    }
  }

  @Test
  void a_firms_name_never_becomes_markup_of_the_page() {
    Desk.Firm firm = Desk.firm();
    Rows.change(
        "UPDATE firm SET name = '<img src=x onerror=alert(1)> & Sons' WHERE id = ?",
        UUID.fromString(firm.id()));

    assertThat(get(firm.certificate(), "page").asString())
        .contains("&lt;img src=x onerror=alert(1)&gt; &amp; Sons")
        .doesNotContain("<img");
    assertThat(get(firm.certificate(), "pdf").statusCode()).isEqualTo(200);
  }

  @Test
  void what_programs_ask_for_of_an_unknown_number_is_refused_with_a_problem() {
    for (String what : List.of("credential", "pdf", "qr")) {
      Response refused = get("ITR-1999-000001", what);

      assertThat(refused.statusCode()).as(what).isEqualTo(404);
      assertThat(refused.contentType()).startsWith("application/problem+json");
      assertThat(refused.jsonPath().getString("code")).isEqualTo("not-one-of-ours");
      assertThat(get("hello", what).jsonPath().getString("errors[0].code"))
          .isEqualTo("malformed-certificate-number");
    }
  }

  @Test
  void a_certificate_that_was_revoked_before_its_first_day_is_not_shown() {
    Desk.Firm firm = Desk.firm();
    Rows.change(
        "UPDATE certificate SET valid_until = valid_from WHERE number = ?", firm.certificate());

    for (String what : List.of("pdf", "qr", "credential")) {
      Response refused = get(firm.certificate(), what);

      assertThat(refused.statusCode()).as(what).isEqualTo(410);
      assertThat(refused.jsonPath().getString("code")).isEqualTo("certificate-revoked");
    }
    assertThat(get(firm.certificate(), "page").asString()).contains("does not hold today");
  }
}
