package pk.itregistry.registry.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pk.itregistry.kernel.place.Province;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.registry.firm.FirmKind;
import pk.itregistry.registry.firm.Standing;

/**
 * What the public asks of the register: words or a number, and what narrows the answer down.
 *
 * @param state how the registration stood on the day
 * @param on the legal day; today when missing
 */
record RegisterQuery(
    @Nullable SearchWords q,
    @Nullable FirmKind kind,
    @Nullable Province province,
    @Nullable City city,
    @Nullable Standing state,
    @Nullable LocalDate on) {

  /**
   * The faults of what was asked: something must be, since the whole register is no answer; and how
   * it stood on another day is asked of some firms, since that is looked up one by one.
   */
  Faults faults(LocalDate today) {
    Faults faults = new Faults();
    if (q == null && kind == null && province == null && city == null && state == null) {
      faults.add("q", "required", "must be given, or one of kind, province, city and state");
    }
    if (on != null && !on.equals(today) && q == null && city == null) {
      faults.add("q", "required", "must be given, or city, where another day than today is asked");
    }
    return faults;
  }
}
