package pk.itregistry.registry.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pk.itregistry.kernel.identity.ApplicationId;
import pk.itregistry.kernel.identity.PersonId;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.plumbing.database.Database;
import pk.itregistry.registry.firm.PartyRole;
import pk.itregistry.registry.kind.DocumentKind;
import pk.itregistry.registry.kind.Finding;
import pk.itregistry.registry.kind.QuestionSets;
import pk.itregistry.registry.startup.ExamineStartup;

/** Finds all that an application lacks, by the questions that it was begun with. */
@ApplicationScoped
class Examination {
  private static final BigDecimal WHOLE = new BigDecimal("100");

  private final QuestionSets sets;
  private final ExamineStartup startups;
  private final Database database;

  Examination(QuestionSets sets, ExamineStartup startups, Database database) {
    this.sets = sets;
    this.startups = startups;
    this.database = database;
  }

  /** All that keeps it from being handed in, and what is only asked for. */
  List<Finding> of(
      ApplicationId application, PersonId applicant, Statement statement, int questionSet) {
    List<Finding> found =
        new ArrayList<>(
            sets.of(statement.particulars().kind(), questionSet)
                .findings(statement.stated(shown(application))));
    found.addAll(ofParties(statement.parties()));
    startups.faults(statement.particulars().claim(), applicant).stream()
        .map(Finding::barring)
        .forEach(found::add);
    return List.copyOf(found);
  }

  private Set<DocumentKind> shown(ApplicationId application) {
    return Set.copyOf(
        database.rows(
            "SELECT DISTINCT kind FROM application_document"
                + " WHERE application = ? AND state = 'ATTACHED'",
            row -> DocumentKind.valueOf(row.getString(1)),
            application.value()));
  }

  /** What does not fit together among the parties. */
  static List<Finding> ofParties(List<Party> parties) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (party.cnic() == null && party.passportNumber() == null) {
        found.add(
            Finding.barring(
                new Fault(at(i) + "/cnic", "required", "must be given, or a passport")));
      }
      if (parties.subList(0, i).stream().anyMatch(party::sameAs)) {
        found.add(
            Finding.barring(
                new Fault(at(i), "rule-party-once", "stands here twice in the same role")));
      }
    }
    for (PartyRole role : PartyRole.values()) {
      BigDecimal shares =
          parties.stream()
              .filter(party -> party.role() == role)
              .map(Party::sharePercent)
              .filter(Objects::nonNull)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (role.dividesTheFirm() && shares.compareTo(WHOLE) > 0) {
        found.add(
            Finding.barring(
                new Fault(
                    "/parties",
                    "rule-shares",
                    "the shares of %s add up to %s per cent"
                        .formatted(role, shares.stripTrailingZeros().toPlainString()))));
      }
    }
    return found;
  }

  private static String at(int party) {
    return "/parties/" + party;
  }
}
