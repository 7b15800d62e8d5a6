package pk.itregistry.registry.application.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.testkit.Lifecycles;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentLifecycleTest {

  @Tag("document")
  @TestFactory
  Stream<DynamicTest> the_laws_of_a_documents_life() {
    return Lifecycles.laws(Document.LIFE);
  }

  @Test
  void a_file_name_is_the_last_part_of_what_was_sent() {
    assertThat(FileName.of("C:\\fakepath\\deed.pdf")).isEqualTo(new FileName("deed.pdf"));
    assertThat(FileName.of("../../etc/passwd")).isEqualTo(new FileName("passwd"));
    assertThatThrownBy(() -> FileName.of(" ")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> FileName.of("a/")).isInstanceOf(Refused.class);
  }

  @Test
  void a_file_name_cannot_break_out_of_its_header() {
    assertThat(new FileName("a\"b; x*=%41.pdf").disposition())
        .isEqualTo(
            "attachment; filename=\"a_b; x*=_41.pdf\"; filename*=UTF-8''a%22b%3B%20x%2A%3D%2541.pdf");
  }
}
