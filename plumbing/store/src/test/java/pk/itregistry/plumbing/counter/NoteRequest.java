package pk.itregistry.plumbing.counter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.form.Checked;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.identity.Iban;
import pk.itregistry.kernel.identity.Ntn;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.TaxPeriod;

/** A note as it is left: a field of each kind that requests have. */
record NoteRequest(
    Kind kind,
    @Text(most = 200) String name,
    Ntn ntn,
    Iban iban,
    TaxPeriod since,
    Place place,
    @Nullable LocalDate on,
    @Nullable Long copies)
    implements Checked {

  enum Kind {
    LETTER,
    PARCEL
  }

  /** Where it is. */
  record Place(@Text(most = 100) String city, Shelf shelf) {}

  enum Shelf {
    UPPER,
    LOWER
  }

  @Override
  public void check(Faults faults) {
    if (copies != null && (copies < 1 || copies > 100)) {
      faults.add("/copies", "out-of-range", "must lie between 1 and 100");
    }
  }
}
