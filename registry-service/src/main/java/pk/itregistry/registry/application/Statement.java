package pk.itregistry.registry.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pk.itregistry.kernel.identity.Cnic;
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

  /** Every CNIC that stands in it. */
  List<Cnic> cnics() {
    return Stream.concat(
            Stream.ofNullable(particulars.cnic()),
            parties.stream().map(Party::cnic).filter(Objects::nonNull))
        .toList();
  }

  /** Every passport's number that stands in it. */
  List<String> passports() {
    List<String> numbers = new ArrayList<>();
    parties.forEach(party -> {
      String number = party.passportNumber();
      if (number != null) {
        numbers.add(number);
      }
    });
    return numbers;
  }
}
