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

  /** Which of these tax numbers, CNICs and CUINs have a live registration. */
  public Set<String> live(Collection<String> numbers) {
    String[] asked = numbers.toArray(String[]::new);
    return Set.copyOf(
        database.rows(
            "SELECT DISTINCT n FROM (SELECT ntn AS n FROM firm WHERE ntn = ANY (?)"
                + " AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')"
                + " UNION ALL SELECT cnic FROM firm WHERE cnic = ANY (?)"
                + " AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')"
                + " UNION ALL SELECT cuin FROM firm WHERE cuin = ANY (?)"
                + " AND state IN ('PROVISIONAL', 'ACTIVE', 'SUSPENDED')) live",
            row -> row.getString(1),
            asked,
            asked,
            asked));
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
