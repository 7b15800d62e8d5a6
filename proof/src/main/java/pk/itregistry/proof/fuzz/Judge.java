package pk.itregistry.proof.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.itregistry.conformance.Contract;
import pk.itregistry.conformance.Exchange;
import pk.itregistry.proof.fuzz.Answer.End;

/** What is wrong with an answer, whatever the request was. */
final class Judge {
  // What only our own code, libraries and database would say.
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\bat [\\w.$]+\\([^)]*\\)|\\w+Exception\\b|\\b(pk|io|org|com|java|jakarta)(\\.[a-z]\\w*){2,}"
              + "|\\.java\\b|SQLSTATE|\\b(SELECT|INSERT|UPDATE) .*\\b(FROM|INTO|SET)\\b"
              + "|(relation|column|constraint) \"");
  private static final int BUSY = 503;
  private static final int VERSION = 426;
  private static final Set<Integer> NOT_LET_IN = Set.of(401, 429);
  private static final Set<Integer> DECODER = Set.of(400, 414, 417, 431);

  private final Contract contract;

  Judge(Contract contract) {
    this.contract = contract;
  }

  List<String> faults(Shot shot, Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.end() == End.ANSWERED) {
      status(shot, answer, faults);
      document(shot, answer, faults);
      Matcher inside = INSIDE.matcher(answer.body());
      if (inside.find()) {
        faults.add("TELLS_OF_THE_INSIDE: " + inside.group());
      }
    } else if (answer.end() != End.CLOSED || !shot.mayBeClosed) {
      faults.add("CONNECTION: " + answer.end());
    }
    return faults;
  }

  /** A refusal for lack of capacity: documented, and yet it is to be counted. */
  static boolean overloaded(Answer answer) {
    return answer.status() == BUSY && answer.has("Retry-After");
  }

  private static void status(Shot shot, Answer answer, List<String> faults) {
    boolean known = overloaded(answer) || (shot.otherVersion && answer.status() == VERSION);
    if (answer.status() >= 500 && !known) {
      faults.add("SERVER_ERROR: " + answer.status());
    }
    if (shot.raw == null
        && !shot.outside
        && !shot.operation.open()
        && letIn(shot, answer.status())) {
      faults.add("LET_IN: %d without a good token".formatted(answer.status()));
    }
  }

  // All else about a request with a bad token is right: whatever is said of it but that the token
  // is bad, or its pace, was looked up for somebody who may not ask.
  private static boolean letIn(Shot shot, int status) {
    return Tokens.REFUSED.contains(shot.who)
        ? !NOT_LET_IN.contains(status)
        : status < 300 && !shot.authenticated();
  }

  /** What the HTTP decoder cannot read it refuses itself, with a status and no body. */
  private static boolean undecodable(Shot shot, Answer answer) {
    return shot.mayBeClosed && answer.body().isEmpty() && DECODER.contains(answer.status());
  }

  private void document(Shot shot, Answer answer, List<String> faults) {
    if ((shot.otherVersion && answer.status() == VERSION) || undecodable(shot, answer)) {
      return;
    }
    // A request that the document cannot know of is judged as one of nowhere, unless it was taken
    // as an operation after all.
    boolean nowhere = shot.raw != null || (shot.outside && answer.status() >= 400);
    String method = nowhere && !shot.method.equals("HEAD") ? "NO" : shot.method;
    contract
        .check(
            new Exchange(
                method,
                shot.raw == null ? shot.target : "/",
                answer.status(),
                answer.headers(),
                answer.body()))
        .forEach(deviation -> faults.add(deviation.toString()));
  }
}
