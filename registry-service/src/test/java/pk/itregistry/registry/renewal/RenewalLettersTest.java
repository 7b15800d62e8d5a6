package pk.itregistry.registry.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static pk.itregistry.plumbing.testkit.People.done;
import static pk.itregistry.registry.renewal.ARenewal.acted;
import static pk.itregistry.registry.renewal.ARenewal.certifiedForMore;
import static pk.itregistry.registry.renewal.ARenewal.ofFirm;
import static pk.itregistry.registry.renewal.ARenewal.read;
import static pk.itregistry.registry.renewal.ARenewal.withDaysLeft;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.Register;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.testkit.Desk;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewalLettersTest {
  @Inject BusinessClock clock;
  @Inject LookAtRenewals lookAtRenewals;

  private String opened(Desk.Firm firm) {
    Told.evidence(firm.id(), "9184", clock.today().minusDays(20));
    lookAtRenewals.look();
    return ofFirm(firm);
  }

  /** The kinds of all letters to a firm, once all that its renewal told has been heard. */
  private static List<String> letters(Desk.Firm firm, String renewal) {
    String told =
        Rows.text("SELECT string_agg(id::text, ',') FROM outbox WHERE subject = ?", renewal);
    Register.heard(Stream.of(told.split(",", -1)).map(UUID::fromString).toList());
    String kinds =
        Rows.text(
            "SELECT string_agg(kind, ',' ORDER BY queued_at, id) FROM notice WHERE case_number = ?",
            firm.id());
    return List.of(kinds.split(",", -1));
  }

  @Test
  void who_confirms_and_pays_in_one_call_is_asked_for_no_fee_and_told_once() {
    Desk.Firm firm = withDaysLeft(55);
    String renewal = opened(firm);

    done(acted("owner", renewal, "confirmation", Desk.payment()));

    assertThat(letters(firm, renewal)).containsExactlyInAnyOrder("RENEWAL_DUE", "FIRM_RENEWED");
  }

  @Test
  void who_confirms_without_a_payment_is_asked_for_the_fee() {
    Desk.Firm firm = withDaysLeft(55);
    String renewal = opened(firm);

    done(acted("owner", renewal, "confirmation", "{}"));

    assertThat(letters(firm, renewal)).containsExactlyInAnyOrder("RENEWAL_DUE", "RENEWAL_FEE_DUE");
  }

  @Test
  void reminders_go_on_after_a_correction_has_moved_the_last_day() {
    Desk.Firm firm = withDaysLeft(5);
    String renewal = opened(firm);

    certifiedForMore(firm, 50);
    lookAtRenewals.look();
    lookAtRenewals.look();

    read(renewal).body("lastDay", equalTo(clock.today().plusDays(55).toString()));
    assertThat(letters(firm, renewal)).containsExactly("RENEWAL_DUE", "RENEWAL_DUE");
    certifiedForMore(firm, -30);
    lookAtRenewals.look();
    assertThat(letters(firm, renewal)).containsExactly("RENEWAL_DUE", "RENEWAL_DUE", "RENEWAL_DUE");
  }

  @Test
  void what_a_registrar_sends_back_or_declines_is_written_once_even_if_its_last_day_moves() {
    Desk.Firm firm = withDaysLeft(55);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{\"changes\": \"We moved.\"}"));
    done(acted("rabia", renewal, "return", "{\"reason\": \"Where to?\"}"));
    certifiedForMore(firm, 3);
    lookAtRenewals.look();

    done(acted("owner", renewal, "confirmation", "{\"changes\": \"To Karachi.\"}"));
    done(acted("rabia", renewal, "decline", "{\"reason\": \"Not seen.\"}"));

    assertThat(letters(firm, renewal))
        .containsExactlyInAnyOrder(
            "RENEWAL_DUE", "RENEWAL_RETURNED", "RENEWAL_DUE", "RENEWAL_DECLINED");
  }

  @Test
  void who_confirmed_is_reminded_of_the_fee_and_not_on_the_day_on_which_it_was_asked_for() {
    Desk.Firm firm = withDaysLeft(55);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{\"changes\": \"We moved.\"}"));
    Desk.aged(firm, 30);
    done(acted("rabia", renewal, "approval", null));

    lookAtRenewals.look();
    assertThat(letters(firm, renewal)).containsExactlyInAnyOrder("RENEWAL_DUE", "RENEWAL_FEE_DUE");
    Desk.aged(firm, 20);
    lookAtRenewals.look();

    assertThat(letters(firm, renewal))
        .containsExactlyInAnyOrder("RENEWAL_DUE", "RENEWAL_FEE_DUE", "RENEWAL_FEE_DUE");
  }

  @Test
  void whose_renewal_a_registrar_approves_is_asked_for_the_fee() {
    Desk.Firm firm = withDaysLeft(55);
    String renewal = opened(firm);
    done(acted("owner", renewal, "confirmation", "{\"changes\": \"We moved.\"}"));

    done(acted("rabia", renewal, "approval", null));

    assertThat(letters(firm, renewal)).containsExactlyInAnyOrder("RENEWAL_DUE", "RENEWAL_FEE_DUE");
  }
}
