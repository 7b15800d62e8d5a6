package pk.itregistry.proof.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All answers to a time under load. */
record Heard(List<Answer> answers, double seconds) {
  /** One answer, and how long after the load began it came; status 0 where none came. */
  record Answer(int status, double millis, boolean retryAfter, double second) {}

  long filed() {
    return answers.stream().filter(answer -> answer.status() == OpenLoad.FILED).count();
  }

  /** What was filed while the load lasted: not what was answered afterwards. */
  double filedASecond() {
    return answers.stream()
            .filter(answer -> answer.status() == OpenLoad.FILED && answer.second() <= seconds)
            .count()
        / seconds;
  }

  double sentASecond() {
    return answers.size() / seconds;
  }

  long refused() {
    return answers.stream().filter(answer -> OpenLoad.REFUSED.contains(answer.status())).count();
  }

  long withoutRetryAfter() {
    return answers.stream()
        .filter(answer -> OpenLoad.REFUSED.contains(answer.status()) && !answer.retryAfter())
        .count();
  }

  Map<Integer, Long> others() {
    Map<Integer, Long> others = new TreeMap<>();
    answers.stream()
        .map(Answer::status)
        .filter(status -> status != OpenLoad.FILED && !OpenLoad.REFUSED.contains(status))
        .forEach(status -> others.merge(status, 1L, Long::sum));
    return others;
  }

  double p99Filed() {
    return p99(Set.of(OpenLoad.FILED));
  }

  double p99Refused() {
    return p99(OpenLoad.REFUSED);
  }

  double longestRefused() {
    return answers.stream()
        .filter(answer -> OpenLoad.REFUSED.contains(answer.status()))
        .mapToDouble(Answer::millis)
        .max()
        .orElse(0);
  }

  private double p99(Set<Integer> statuses) {
    List<Double> times =
        answers.stream()
            .filter(answer -> statuses.contains(answer.status()))
            .map(Answer::millis)
            .toList();
    return times.isEmpty() ? 0 : Figures.percentile(times, 99);
  }
}
