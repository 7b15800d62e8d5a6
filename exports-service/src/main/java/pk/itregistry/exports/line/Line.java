package pk.itregistry.exports.line;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.exports.reference.Country;
import pk.itregistry.exports.reference.Purpose;
import pk.itregistry.kernel.identity.FirmId;
import pk.itregistry.kernel.identity.LineId;
import pk.itregistry.kernel.identity.ReturnId;
import pk.itregistry.kernel.money.Money;
import pk.itregistry.kernel.text.Canonical;
import pk.itregistry.kernel.text.Folded;
import pk.itregistry.kernel.time.TaxPeriod;

/**
 * A line as it stands now. Credited and settled together never exceed its amount, and nothing is
 * credited or settled on a line that is no longer live. Changed only under its row's lock.
 */
@Entity
@Table(name = "return_line")
class Line {
  @Id private UUID id;

  @Column(updatable = false)
  private UUID returnId;

  @Column(updatable = false)
  private UUID firmId;

  @Column(updatable = false)
  private String period;

  @Column(updatable = false)
  private LocalDate periodStart;

  private int position;

  @Enumerated(EnumType.STRING)
  private LineKind kind;

  private String buyerName;
  private String buyerCountry;
  private @Nullable String endClientCountry;
  private @Nullable String contractRef;
  private @Nullable String invoiceNumber;
  private @Nullable LocalDate invoiceDate;
  private String serviceCategory;
  private String purposeCode;

  @Enumerated(EnumType.STRING)
  private EngagementType engagementType;

  private String currency;
  private BigDecimal amount;
  private @Nullable UUID creditsLine;
  // By what its invoice is known, for LineWarnings, which asks the table.
  @Column private @Nullable String invoiceCanonical;
  @Column private @Nullable String buyerFolded;

  private BigDecimal credited = BigDecimal.ZERO;
  private BigDecimal settled = BigDecimal.ZERO;
  private boolean live = true;

  /** For the mapper. */
  protected Line() {}

  Line(ReturnId of, FirmId firm, TaxPeriod period, StatedLine entry, int position) {
    this.id = LineId.fresh().value();
    this.returnId = of.value();
    this.firmId = firm.value();
    this.period = period.toString();
    this.periodStart = period.start();
    write(entry, position);
  }

  /** States the line anew, at its place in the return. */
  void state(StatedLine entry, int position) {
    write(entry, position);
  }

  private void write(StatedLine entry, int position) {
    this.position = position;
    this.kind = entry.kind();
    this.buyerName = entry.buyer().name();
    this.buyerCountry = entry.buyer().country().code();
    this.endClientCountry = codeOf(entry.endClientCountry());
    this.contractRef = entry.contractRef();
    this.invoiceNumber = entry.invoiceNumber();
    this.invoiceCanonical = invoiceNumber == null ? null : Canonical.of(invoiceNumber);
    this.buyerFolded = Folded.of(buyerName);
    this.invoiceDate = entry.invoiceDate();
    this.serviceCategory = entry.serviceCategory();
    this.purposeCode = entry.purposeCode().code();
    this.engagementType = entry.engagementType();
    this.currency = entry.currency().getCurrencyCode();
    this.amount = entry.amount();
    this.creditsLine = entry.creditsLine() == null ? null : entry.creditsLine().value();
  }

  private static @Nullable String codeOf(@Nullable Country country) {
    return country == null ? null : country.code();
  }

  LineId id() {
    return new LineId(id);
  }

  FirmId firm() {
    return new FirmId(firmId);
  }

  ReturnId ofReturn() {
    return new ReturnId(returnId);
  }

  boolean isLive() {
    return live;
  }

  LineKind kind() {
    return kind;
  }

  LocalDate periodStart() {
    return periodStart;
  }

  Money amount() {
    return money(amount);
  }

  Money credited() {
    return money(credited);
  }

  Money settled() {
    return money(settled);
  }

  @Nullable LineId creditsLine() {
    return creditsLine == null ? null : new LineId(creditsLine);
  }

  /** What credit notes and allocations may still take. */
  Money open() {
    return holds().minus(credited()).minus(settled());
  }

  /** Whether more is credited and settled than the line holds: no such line may be kept. */
  boolean isOverdrawn() {
    return open().isNegative();
  }

  private Money holds() {
    return live && kind != LineKind.CREDIT_NOTE ? amount() : Money.zero(amount().currency());
  }

  /** Whether something is credited or settled on it, in its currency. */
  boolean isDrawnOn() {
    return credited.signum() > 0 || settled.signum() > 0;
  }

  void credit(Money by) {
    credited = credited().plus(by).amount();
  }

  void uncredit(Money by) {
    credited = credited().minus(by).amount();
  }

  void settle(Money by) {
    settled = settled().plus(by).amount();
  }

  void unsettle(Money by) {
    settled = settled().minus(by).amount();
  }

  /** Settles again what exceeded these lines and now fits what is open on them. */
  static void settleWhatFits(Collection<Line> lines, AllocationsOnLines allocations) {
    Map<LineId, Line> open =
        lines.stream()
            .filter(line -> line.open().isPositive())
            .collect(Collectors.toMap(Line::id, Function.identity()));
    Map<LineId, Money> room = new HashMap<>();
    open.forEach((id, line) -> room.put(id, line.open()));
    allocations
        .fit(room)
        .forEach((id, amount) -> Objects.requireNonNull(open.get(id)).settle(amount));
  }

  /** What is left of it when credit notes took theirs; negative when they took more. */
  Money uncredited() {
    return holds().minus(credited());
  }

  void remove() {
    live = false;
  }

  // As it is stored: what is not of its form any more, since a code was given up, is shown too.
  LineView view() {
    return new LineView(
        id(),
        position,
        kind,
        new LineView.Buyer(buyerName, new Country(buyerCountry)),
        endClientCountry == null ? null : new Country(endClientCountry),
        contractRef,
        invoiceNumber,
        invoiceDate,
        serviceCategory,
        new Purpose(purposeCode),
        engagementType,
        amount().currency(),
        amount().amount(),
        creditsLine(),
        credited().amount(),
        settled().amount(),
        kind == LineKind.CREDIT_NOTE ? null : open().amount());
  }

  private Money money(BigDecimal of) {
    return new Money(of, Currency.getInstance(currency));
  }
}
