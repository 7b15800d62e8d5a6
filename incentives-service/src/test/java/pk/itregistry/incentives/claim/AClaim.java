package pk.itregistry.incentives.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.copies.CopiedRemittance;
import pk.itregistry.incentives.copies.Standing;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.LineFacts;
import pk.itregistry.incentives.eligibility.LineFacts.Lane;
import pk.itregistry.kernel.identity.Actor;
import pk.itregistry.kernel.identity.ClaimId;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.money.Money;

/** Claims in any state, made by the acts that lead there, without a server. */
final class AClaim {
  static final Actor PORTAL = new Actor("client:portal-ledgerly", Set.of());
  static final Actor OMAR = new Actor("person:omar", Set.of("claims-officer"));
  static final Actor AMINA = new Actor("person:amina", Set.of("claims-approver"));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
  static final Money ASKED = Money.pkr("211125.00");

  private AClaim() {}

  static Claim drafted(Assessment... assessed) {
    Claim claim =
        new Claim(ClaimId.fresh(), "CLM-0000001", FirmId.fresh(), "154A-EXCESS", PORTAL, NOW);
    List<Assessment> lines =
        assessed.length == 0 ? List.of(assessed(ASKED)) : Arrays.asList(assessed);
    for (int i = 0; i < lines.size(); i++) {
      claim.add(new ClaimLine(claim, i, lines.get(i)));
    }
    return claim;
  }

  static Claim submitted() {
    Claim claim = drafted();
    claim.submit(PORTAL, NOW);
    return claim;
  }

  static Claim takenByOmar() {
    Claim claim = submitted();
    claim.take(OMAR);
    return claim;
  }

  static Claim heard() {
    Claim claim = takenByOmar();
    claim.offerHearing(new HearingOffer("The deposit is not in the books.", TODAY), OMAR);
    claim.recordHearing(new HearingRecord(Hearing.Result.HEARD, "It agreed."), OMAR, TODAY);
    return claim;
  }

  static Claim proposedInFull() {
    Claim claim = takenByOmar();
    claim.propose(giving(claim, ASKED), OMAR);
    return claim;
  }

  static Claim decided(Money given) {
    Claim claim = heard();
    claim.propose(giving(claim, given), OMAR);
    claim.decide(AMINA, TODAY);
    return claim;
  }

  /** The same amount for every line, with a reason where that is less than asked. */
  static Proposal giving(Claim claim, Money amount) {
    return new Proposal(
        claim.lines().stream()
            .map(line ->
                new Proposal.Line(
                    line.id(),
                    amount.amount(),
                    ReductionReason.DEPOSIT_NOT_FOUND,
                    "Income Tax Ordinance 2001 s.170(4)"))
            .toList());
  }

  /** A remittance that gives so much, or nothing that could be computed. */
  static Assessment assessed(@Nullable Money excess) {
    RemittanceId id = RemittanceId.fresh();
    CopiedRemittance source =
        new CopiedRemittance(
            id,
            2,
            FirmId.fresh(),
            "SCBL",
            "T",
            "P",
            TODAY,
            "9184",
            null,
            null,
            new Standing("USD", new BigDecimal("100000.00"), BigDecimal.ZERO),
            List.of(),
            false,
            "VERIFIED");
    LineFacts facts =
        new LineFacts(
            "SCBL",
            "T",
            "P",
            TODAY,
            "9184",
            excess == null ? Lane.SLOW : Lane.COMPUTED,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null,
            BigDecimal.ZERO,
            null,
            true,
            excess == null ? null : excess.amount(),
            null,
            List.of());
    return new Assessment(id, 2, source, facts, List.of(), "print");
  }
}
