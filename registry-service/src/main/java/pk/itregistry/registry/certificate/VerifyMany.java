package pk.itregistry.registry.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.itregistry.kernel.problem.Fault;
import pk.itregistry.kernel.problem.Faults;
import pk.itregistry.kernel.time.LegalTime;
import pk.itregistry.plumbing.http.Tried;
import pk.itregistry.plumbing.time.BusinessClock;
import pk.itregistry.registry.CertificateProblem.CertificateNotOurs;
import pk.itregistry.registry.certificate.CertificateAnswers.CertificateAnswer;
import pk.itregistry.registry.certificate.CertificateDirectory.Asked;
import pk.itregistry.registry.certificate.CertificateQuestions.CertificateQuestion;

/** Verifies many certificates at once; an entry that cannot be answered never stops the others. */
@ApplicationScoped
class VerifyMany {
  private final CertificateDirectory certificates;
  private final BusinessClock clock;

  VerifyMany(CertificateDirectory certificates, BusinessClock clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  CertificateAnswers answer(CertificateQuestions questions) {
    Instant now = clock.instant();
    List<Tried<Asked>> tried = new ArrayList<>();
    for (Tried<CertificateQuestion> entry : questions.entries()) {
      CertificateQuestion question = entry.value();
      tried.add(
          question == null
              ? new Tried<>(null, entry.faults())
              : asked(question, now, "/entries/" + tried.size()));
    }
    return new CertificateAnswers(answers(tried));
  }

  /** What is asked, with today and now where nothing else is said. */
  static Tried<Asked> asked(CertificateQuestion question, Instant now, String pointer) {
    Instant knownAt = question.knownAt() == null ? now : question.knownAt().instant();
    LocalDate on = question.on() == null ? LegalTime.dayOf(now) : question.on();
    Faults faults = new Faults().in(pointer);
    if (knownAt.isAfter(now)) {
      faults.add("/knownAt", "rule-not-the-future", "nobody knows yet what will be known then");
    }
    return faults.any()
        ? new Tried<>(null, faults.told())
        : new Tried<>(new Asked(question.number(), on, knownAt), List.of());
  }

  private List<CertificateAnswer> answers(List<Tried<Asked>> tried) {
    List<Asked> asked =
        tried.stream().map(Tried::value).flatMap(one -> Optional.ofNullable(one).stream()).toList();
    var verified = certificates.verify(asked).iterator();
    List<CertificateAnswer> answers = new ArrayList<>(tried.size());
    for (Tried<Asked> one : tried) {
      Asked question = one.value();
      String pointer = "/entries/" + answers.size() + "/number";
      answers.add(
          question == null
              ? CertificateAnswer.refused(one.faults())
              : verified
                  .next()
                  .map(CertificateAnswer::of)
                  .orElseGet(() -> notOurs(question, pointer)));
    }
    return answers;
  }

  private static CertificateAnswer notOurs(Asked question, String pointer) {
    var problem = new CertificateNotOurs(question.number().value());
    return CertificateAnswer.refused(List.of(new Fault(pointer, problem.code(), problem.detail())));
  }
}
