package pk.itregistry.kernel.problem;

import java.util.List;
import pk.itregistry.kernel.problem.CommonProblem.Malformed;

/** A single value that is not of its form; {@link Faults} adds where it stood. */
public record MalformedValue(String code, String detail) implements Problem {
  @Override
  public int status() {
    return 400;
  }

  @Override
  public String title() {
    return "The value is malformed";
  }

  /** As the one fault of a request, where its value stood: a parameter's or header's name. */
  public Malformed at(String name) {
    return new Malformed(List.of(new Fault(name, code, detail)));
  }
}
