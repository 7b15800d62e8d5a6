package pk.itregistry.kernel.problem;

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
}
