package pk.itregistry.plumbing.http;

/** Something that changes, or a view of it: each change gives it a higher version. */
public interface Versioned {
  /** What its ETag says. */
  long version();
}
