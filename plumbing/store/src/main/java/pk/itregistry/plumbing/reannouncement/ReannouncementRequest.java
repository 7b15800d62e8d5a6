package pk.itregistry.plumbing.reannouncement;

import java.util.SortedSet;
import pk.itregistry.kernel.form.Text;
import pk.itregistry.kernel.problem.Faults;

/** What to announce again. */
record ReannouncementRequest(@Text(most = 40) String what) {

  void check(Faults faults, SortedSet<String> kinds) {
    if (what != null && !kinds.contains(what)) {
      faults.add("/what", "unknown-value", "must be one of " + kinds);
    }
  }
}
