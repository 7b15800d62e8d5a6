package pk.itregistry.incentives.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import pk.itregistry.incentives.duty.Duties;
import pk.itregistry.incentives.payment.EntryDirectory.Entry;
import pk.itregistry.incentives.payment.EntryLife.Act;
import pk.itregistry.incentives.timeline.Timeline.Of;
import pk.itregistry.kernel.identity.BankEntryId;
import pk.itregistry.kernel.identity.PaymentAdviceId;
import pk.itregistry.kernel.problem.CommonProblem.NotFound;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.access.Call;
import pk.itregistry.plumbing.write.Things;

/** What banks said, on the write path. */
@ApplicationScoped
class EntryThings implements Things<BankEntryId, BankEntry, BankEntryView> {
  private final BankEntries entries;
  private final PaymentAdvices advices;
  private final EntryDirectory directory;
  private final Duties duties;
  private final Call call;

  EntryThings(
      BankEntries entries,
      PaymentAdvices advices,
      EntryDirectory directory,
      Duties duties,
      Call call) {
    this.entries = entries;
    this.advices = advices;
    this.directory = directory;
    this.duties = duties;
    this.call = call;
  }

  @Override
  public void admit(BankEntryId id) {
    Of of = entry(id).of();
    if (of != null) {
      duties.admit(of, "bank entry");
    }
  }

  @Override
  public BankEntry locked(BankEntryId id) {
    // The payment first, as where the bank reports: both ways could meet.
    PaymentAdviceId advice = entry(id).view().adviceId();
    if (advice != null) {
      advices.locked(advice);
    }
    return entries.locked(id);
  }

  @Override
  public BankEntryView view(BankEntryId id) {
    return offered(entry(id));
  }

  /** The entry, with what the caller may do with it: the bank's acts happen by themselves. */
  BankEntryView offered(Entry entry) {
    Of of = entry.of();
    boolean offered =
        EntryLife.LIFE.actsFrom(entry.view().state()).contains(Act.RESOLVE)
            && call.actor().hasRole("treasury-officer")
            && (of == null || !duties.hasHand(of));
    return offered ? entry.view().offering(Set.of(Act.RESOLVE)) : entry.view();
  }

  private Entry entry(BankEntryId id) {
    return directory.find(id).orElseThrow(() -> new Refused(new NotFound("bank entry")));
  }

  @Override
  public BankEntryId idOf(BankEntry entry) {
    return entry.id();
  }

  @Override
  public String pathOf(BankEntryId id) {
    return "/incentives/v1/bank-entries/" + id;
  }
}
