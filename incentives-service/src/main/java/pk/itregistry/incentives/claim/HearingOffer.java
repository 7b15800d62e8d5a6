package pk.itregistry.incentives.claim;

import java.time.LocalDate;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;

/** On what grounds less than asked may be given, and until when the firm may answer. */
record HearingOffer(@Text(most = 2000) String grounds, LocalDate answerBy) {

  /** Nobody is given a time to answer that is over. */
  void check(LocalDate today, Faults faults) {
    if (answerBy != null && answerBy.isBefore(today)) {
      faults.add("/answerBy", "in-the-past", "must be today or later");
    }
  }
}
