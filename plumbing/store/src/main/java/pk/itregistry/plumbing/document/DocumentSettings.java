package pk.itregistry.plumbing.document;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where an installation keeps documents. */
@ConfigMapping(prefix = "itr.documents")
public interface DocumentSettings {
  /** Where new contents go: database or bucket. What lies elsewhere by then is still found. */
  Shelf.Name shelf();

  /** How long a content stays that nothing refers to. */
  Duration unreferencedFor();

  /** The bucket of an object store that speaks S3. */
  Optional<Bucket> bucket();

  /** A bucket, and who may use it. */
  interface Bucket {
    /** The store's own address; the bucket's name follows it in the path. */
    URI endpoint();

    String region();

    String name();

    String accessKey();

    String secretKey();
  }
}
