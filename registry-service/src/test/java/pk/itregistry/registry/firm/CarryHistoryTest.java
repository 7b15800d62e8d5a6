package pk.itregistry.registry.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.itregistry.plumbing.testkit.Refusals.codeOf;
import static pk.itregistry.plumbing.testkit.Refusals.faultsOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.contracts.registry.RegistryEvent.FirmChanged;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.time.LegalTime;

/** Into which firm a freelancer's history is carried, and whose. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CarryHistoryTest {
  private static final PersonId OWNER = new PersonId("owner");

  private static Firm of(FirmKind kind) {
    @Nullable Ntn ntn = kind.isPerson() ? null : Ntn.of("0801599");
    @Nullable Cnic cnic = kind.isPerson() ? new Cnic("35202-1234567-1") : null;
    return new Firm(
        new RegisterFirm.Command(
            FirmId.fresh(),
            kind,
            "Indus",
            ntn,
            cnic,
            null,
            OWNER,
            null,
            null,
            new FirmAddress(null, null, null),
            List.of(),
            Actor.SYSTEM),
        kind.isPerson() ? "key" : null,
        taken("REGISTER"));
  }

  private static Measure taken(String act) {
    return Measure.plain(act, Actor.SYSTEM, LegalTime.startOf(LocalDate.of(2026, 11, 23)));
  }

  private static void end(Firm firm) {
    firm.pass(RegistrationAct.CLOSE, taken("CLOSE"));
  }

  @Test
  void each_names_the_other_stays_as_it_is_and_is_told() {
    Firm firm = of(FirmKind.COMPANY);
    Firm freelancer = of(FirmKind.FREELANCER);

    firm.carryHistoryOf(freelancer, taken("CARRY_HISTORY"));

    assertThat(firm.facts().predecessor()).isEqualTo(freelancer.id());
    assertThat(firm.facts().successor()).isNull();
    assertThat(freelancer.facts().successor()).isEqualTo(firm.id());
    assertThat(freelancer.facts().predecessor()).isNull();
    for (Firm one : List.of(firm, freelancer)) {
      assertThat(one.state()).isEqualTo(RegistrationState.ACTIVE);
      assertThat(one.untold().pending()).endsWith(FirmChanged.class);
      assertThat(one.takeMeasure()).isEqualTo(taken("CARRY_HISTORY"));
    }
  }

  @Test
  void a_firm_of_every_other_kind_carries_one_history_of_its_owner() {
    for (FirmKind kind : FirmKind.values()) {
      if (!kind.isPerson()) {
        CarryHistory.demandRoomFor(of(kind), OWNER);
      }
    }
    assertThat(codeOf(() -> CarryHistory.demandRoomFor(of(FirmKind.FREELANCER), OWNER)))
        .isEqualTo("carries-no-history");
    assertThat(
            codeOf(() -> CarryHistory.demandRoomFor(of(FirmKind.COMPANY), new PersonId("another"))))
        .isEqualTo("not-allowed-owner-only");

    Firm carrying = of(FirmKind.COMPANY);
    carrying.carryHistoryOf(of(FirmKind.FREELANCER), taken("CARRY_HISTORY"));
    assertThat(codeOf(() -> CarryHistory.demandRoomFor(carrying, OWNER)))
        .isEqualTo("carries-no-history");
  }

  @Test
  void what_has_ended_neither_carries_nor_is_carried() {
    Firm firm = of(FirmKind.COMPANY);
    end(firm);
    assertThat(codeOf(() -> CarryHistory.demandRoomFor(firm, OWNER))).isEqualTo("act-not-allowed");

    Firm freelancer = of(FirmKind.FREELANCER);
    CarryHistory.demandNotCarried(freelancer);
    end(freelancer);
    assertThat(faultsOf(() -> CarryHistory.demandNotCarried(freelancer)))
        .containsExactly("/firmId rule-registration-ended");
  }

  @Test
  void a_freelancer_is_carried_into_one_firm_only() {
    Firm freelancer = of(FirmKind.FREELANCER);
    of(FirmKind.COMPANY).carryHistoryOf(freelancer, taken("CARRY_HISTORY"));

    assertThat(faultsOf(() -> CarryHistory.demandNotCarried(freelancer)))
        .containsExactly("/firmId rule-carried-once");
  }
}
