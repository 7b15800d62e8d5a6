package pk.itregistry.exports.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.exports.Warning;
import pk.itregistry.exports.Warning.Code;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LineWarningsTest {

  private static Warning at(int line, Code code) {
    return new Warning("/lines/" + line, code, "look");
  }

  @Test
  void a_crowd_of_harmless_warnings_never_hides_an_invoice_that_stands_twice() {
    List<Warning> found = new ArrayList<>(Collections.nCopies(5000, at(0, Code.BUYER_IN_PAKISTAN)));
    found.add(at(7, Code.USED_IN_PAKISTAN));
    found.add(at(3, Code.INVOICE_TWICE));
    found.add(at(8, Code.INVOICE_TWICE));

    List<Warning> told = LineWarnings.told(found);

    assertThat(told)
        .hasSize(199)
        .startsWith(
            at(3, Code.INVOICE_TWICE), at(8, Code.INVOICE_TWICE), at(7, Code.USED_IN_PAKISTAN));
  }
}
