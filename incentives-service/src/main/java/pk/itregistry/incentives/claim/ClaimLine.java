package pk.itregistry.incentives.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.eligibility.Assessment;
import pk.itregistry.incentives.eligibility.LineFacts;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.RemittanceId;
import pk.itregistry.kernel.identity.Uuid7;
import pk.itregistry.kernel.money.Money;

/** One remittance of a claim, with the facts as they were when its amount was computed. */
@Entity
class ClaimLine {
  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "claim_id")
  Claim claim;

  int position;
  private UUID remittanceId;
  long remittanceVersion;
  private String sourcePrint;

  @Convert(converter = LineFactsColumn.class)
  private LineFacts facts;

  @Column(name = "asked_pkr")
  private @Nullable BigDecimal asked;

  @Column(name = "computed_pkr")
  private @Nullable BigDecimal computed;

  @Column(name = "sanctioned_pkr")
  private @Nullable BigDecimal sanctioned;

  @Enumerated(EnumType.STRING)
  @Nullable ReductionReason reasonCode;

  @Nullable String legalBasis;

  ClaimLine() {}

  ClaimLine(Claim claim, int position, Assessment assessed) {
    this.id = Uuid7.next();
    this.claim = claim;
    this.position = position;
    this.remittanceId = assessed.remittance().value();
    snapshot(assessed);
    this.asked = computed;
  }

  /** Takes the facts as they are now: what they give is what the firm asks for. */
  final void ask(Assessment assessed) {
    snapshot(assessed);
    asked = computed;
  }

  /** Takes the facts as they are now; what was proposed on the old ones is forgotten. */
  private void snapshot(Assessment assessed) {
    remittanceVersion = assessed.version();
    sourcePrint = assessed.sourcePrint();
    facts = assessed.facts();
    computed = facts.excessPkr();
    forgetProposal();
  }

  /**
   * Takes the facts as they are now, whatever they give. When a rule speaks against the line that
   * is nothing, whatever the arithmetic says; where nothing could be asked for before, it is what
   * is asked for.
   */
  void recompute(Assessment now) {
    snapshot(now);
    if (!now.claimable()) {
      computed = BigDecimal.ZERO;
    } else if (asked == null) {
      asked = computed;
    }
  }

  void propose(Money amount, @Nullable ReductionReason reason, @Nullable String basis) {
    sanctioned = amount.amount();
    reasonCode = reason;
    legalBasis = basis;
  }

  final void forgetProposal() {
    sanctioned = null;
    reasonCode = null;
    legalBasis = null;
  }

  boolean standsOn(Assessment now) {
    return sourcePrint.equals(now.sourcePrint());
  }

  LineId id() {
    return new LineId(id);
  }

  RemittanceId remittance() {
    return new RemittanceId(remittanceId);
  }

  LineFacts facts() {
    return facts;
  }

  /** Nothing in the slow lane, where no amount is computed. */
  Money computed() {
    return Money.pkr(computed == null ? BigDecimal.ZERO : computed);
  }

  /** In the slow lane nothing is computed, so giving nothing is less than was asked. */
  boolean isLessThanAsked(Money amount) {
    return asked == null || Money.pkr(asked).exceeds(amount);
  }

  boolean givesLess() {
    return isLessThanAsked(sanctioned());
  }

  Money sanctioned() {
    return Money.pkr(sanctioned == null ? BigDecimal.ZERO : sanctioned);
  }
}
