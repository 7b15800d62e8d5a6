package pk.itregistry.registry.firm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.identity.Cnic;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.plumbing.person.PersonKeys;
import pk.itregistry.plumbing.time.BusinessClock;

/** Enters firms that an older register hands over, many in one transaction. */
@ApplicationScoped
public class TakeOverFirms {
  private final Firms firms;
  private final NameWordsOnWrite words;
  private final PersonKeys persons;
  private final Database database;
  private final BusinessClock clock;

  TakeOverFirms(
      Firms firms,
      NameWordsOnWrite words,
      PersonKeys persons,
      Database database,
      BusinessClock clock) {
    this.firms = firms;
    this.words = words;
    this.persons = persons;
    this.database = database;
    this.clock = clock;
  }

  /** A firm, and since when it is registered. */
  public record Entry(RegisterFirm.Command firm, LocalDate registeredOn) {}

  /** Which numbers a firm is known by. */
  public enum NumberKind {
    NTN,
    CNIC,
    CUIN
  }

  /** A number that no two live registrations share; seven digits may be an NTN or a CUIN. */
  public record HeldNumber(NumberKind kind, String number) {}

  /** Which of these have a live registration. */
  public Set<HeldNumber> live(Collection<HeldNumber> numbers) {
    return Set.copyOf(
        database.rows(
            "SELECT 'NTN', ntn FROM firm WHERE ntn = ANY (?)"
                + " AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')"
                + " UNION ALL SELECT 'CNIC', cnic FROM firm WHERE cnic = ANY (?)"
                + " AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')"
                + " UNION ALL SELECT 'CUIN', cuin FROM firm WHERE cuin = ANY (?)"
                + " AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')",
            row -> new HeldNumber(NumberKind.valueOf(row.getString(1)), row.getString(2)),
            of(NumberKind.NTN, numbers),
            of(NumberKind.CNIC, numbers),
            of(NumberKind.CUIN, numbers)));
  }

  private static String[] of(NumberKind kind, Collection<HeldNumber> numbers) {
    return numbers.stream()
        .filter(one -> one.kind() == kind)
        .map(HeldNumber::number)
        .toArray(String[]::new);
  }

  /** Enters them; that none of their numbers is live, whoever calls has looked. */
  public void perform(List<Entry> entries) {
    Instant now = clock.instant();
    List<Firm> entered =
        entries.stream().map(entry -> firm(entry, now)).collect(Collectors.toList());
    words.keepFirst(entered);
    firms.persist(entered);
    firms.flush();
  }

  private Firm firm(Entry entry, Instant now) {
    RegisterFirm.Command firm = entry.firm();
    Cnic cnic = firm.cnic();
    @Nullable String personKey = cnic == null ? null : persons.of(cnic);
    return Firm.takenOver(
        firm,
        personKey,
        Measure.since(RegistrationAct.TAKE_OVER.name(), firm.by(), now, entry.registeredOn()));
  }
}
