package pk.itregistry.registry.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.document.ContentForm;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNameTest {

  @Test
  void a_file_name_is_the_last_part_of_what_was_sent() {
    assertThat(FileName.of("C:\\fakepath\\deed.pdf")).isEqualTo(new FileName("deed.pdf"));
    assertThat(FileName.of("../../etc/passwd")).isEqualTo(new FileName("passwd"));
    assertThatThrownBy(() -> FileName.of(" ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> FileName.of("a/")).isInstanceOf(Refused.class);
  }

  @Test
  void a_file_name_cannot_break_out_of_its_header() {
    assertThat(new FileName("a\"b; x*=%41.pdf").disposition(ContentForm.PDF))
        .isEqualTo(
            "attachment; filename=\"a_b; x*=_41.pdf\"; filename*=UTF-8''a%22b%3B%20x%2A%3D%2541.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "deed.hta, PDF, deed.hta.pdf",
    "deed.pdf.exe, PDF, deed.pdf.exe.pdf",
    "deed.pdf., PDF, deed.pdf..pdf",
    "deed, PDF, deed.pdf",
    "deed.PDF, PDF, deed.PDF",
    "card.jpeg, JPEG, card.jpeg",
    "card.JPG, JPEG, card.JPG",
    "card.png, JPEG, card.png.jpg",
    "card.svg, PNG, card.svg.png"
  })
  void a_file_is_given_out_under_a_name_that_ends_as_its_content(
      String sent, ContentForm form, String given) {
    assertThat(FileName.of(sent).disposition(form))
        .isEqualTo("attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(given, given));
  }
}
