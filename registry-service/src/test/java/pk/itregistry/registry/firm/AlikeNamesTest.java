package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.registry.firm.AlikeNames.Alike;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeNamesTest {
  @Inject AlikeNames names;

  private static String word() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qxw";
  }

  @Test
  void the_same_name_and_a_near_one_are_found_but_for_the_firms_own() {
    String word = word();
    FirmId firm = FirmId.of(Desk.named("Karachi Data " + word + " Networks"));
    String near = "Karachi Dataa " + word + " Networks";

    assertThat(names.to("KARACHI DATA " + word + " Networks (Pvt) Ltd", FirmKind.COMPANY, null))
        .extracting(Alike::firm, Alike::same)
        .containsExactly(tuple(firm, true));
    assertThat(names.to(near, FirmKind.COMPANY, null))
        .extracting(Alike::firm, Alike::same)
        .containsExactly(tuple(firm, false));
    assertThat(names.to(near, FirmKind.COMPANY, firm)).isEmpty();
  }

  @Test
  void people_bear_each_others_names() {
    String name = "Karachi " + word();
    Desk.named(name);

    assertThat(names.to(name, FirmKind.FREELANCER, null)).isEmpty();
    assertThat(names.to(name, FirmKind.STARTUP, null)).hasSize(1);
  }
}
