package pk.itregistry.registry.application;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pk.itregistry.registry.kind.DocumentKind;
import pk.itregistry.registry.kind.Stated;

/** All that an applicant states: about the firm, and about those who direct and own it. */
record Statement(Particulars particulars, List<Party> parties) {

  /** As its questions look at it. */
  Stated stated(Set<DocumentKind> shown) {
    Set<String> pointers = new TreeSet<>(particulars.pointers());
    if (!parties.isEmpty()) {
      pointers.add("/parties");
    }
    return new Stated(pointers, parties.stream().anyMatch(Party::foreign), shown);
  }
}
