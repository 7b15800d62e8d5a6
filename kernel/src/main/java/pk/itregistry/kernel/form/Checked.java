package pk.itregistry.kernel.form;

import pk.itregistry.kernel.problem.Faults;

/**
 * A request of which some fields depend on others. Asked when every field was read by itself, so
 * that all faults are told at once: a field whose form was wrong, or that was not sent, is null
 * then, whatever its type says.
 */
public interface Checked {
  /** Adds what does not go together. */
  void check(Faults faults);
}
