package pk.itregistry.registry.credential;

import pk.itregistry.kernel.form.Form;
import pk.itregistry.kernel.problem.MalformedValue;
import pk.itregistry.kernel.problem.Refused;

/** Which of the status lists, counted from 0. */
@Form(pattern = "^[0-9]{1,6}$", longest = 6, example = "0")
record ListNumber(long value) {
  private static final int LONGEST = 6;

  static ListNumber of(String sent) {
    if (sent.length() > LONGEST || !sent.matches("[0-9]+")) {
      throw new Refused(
          new MalformedValue(
              "malformed-list-number", "must be a number of a status list, such as 0"));
    }
    return new ListNumber(Long.parseLong(sent));
  }

  /** The list in which a certificate has its place. */
  static ListNumber holding(long place) {
    return new ListNumber(place / StatusBits.SIZE);
  }

  long firstPlace() {
    return value * StatusBits.SIZE;
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
