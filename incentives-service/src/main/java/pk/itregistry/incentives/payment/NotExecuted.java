package pk.itregistry.incentives.payment;

import java.time.LocalDate;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;

/** The bank's letter that says that it did not execute a payment. */
record NotExecuted(@Text(most = 100) String letterReference, LocalDate letterDate) {

  /** A letter of a day to come is a slip. */
  void check(LocalDate today, Faults faults) {
    if (letterDate != null && letterDate.isAfter(today)) {
      faults.add("/letterDate", "in-the-future", "must be today or earlier");
    }
  }
}
