package pk.itregistry.plumbing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.plumbing.document.Counted.contents;
import static pk.itregistry.plumbing.document.Counted.leave;
import static pk.itregistry.plumbing.document.Counted.left;
import static pk.itregistry.plumbing.document.Counted.paper;
import static pk.itregistry.plumbing.document.Counted.parts;
import static pk.itregistry.plumbing.document.Counted.read;
import static pk.itregistry.plumbing.document.Counted.takeBack;
import static pk.itregistry.plumbing.document.Counted.toClear;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.testkit.Rows;

/** Documents in a bucket of a real object store. */
@QuarkusTest
@TestProfile(BucketTest.InABucket.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BucketTest {
  @Inject SweepDocuments sweep;
  @Inject DocumentSettings settings;

  /** The service with its documents in the bucket. */
  public static class InABucket implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(BucketServer.class));
    }
  }

  @BeforeEach
  void nothing_is_left_of_others() {
    Rows.change("TRUNCATE content_reference, stored_content, content_part, content_to_clear");
  }

  @Test
  void what_is_left_is_read_again_byte_by_byte() {
    for (int length : new int[] {1, Shelf.PART, 3 * Shelf.PART + 17}) {
      byte[] paper = paper(length);
      assertThat(read(left(paper)).asByteArray()).isEqualTo(paper);
    }
    assertThat(parts()).as("in the database").isZero();
    assertThat(toClear()).isZero();
  }

  @Test
  void the_same_content_is_an_object_once_and_goes_with_the_last_who_refers_to_it() {
    byte[] paper = paper(700_000);
    String one = left(paper);
    String other = left(paper);
    String place = Rows.text("SELECT place::text FROM stored_content");

    assertThat(contents()).isEqualTo(1);
    takeBack(one);
    takeBack(other);
    sweep.sweep(0);
    assertThat(contents() + toClear()).isZero();
    assertThatThrownBy(() -> new BucketShelf(settings).part(UUID.fromString(place), 0))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_place_that_was_never_written_is_cleared_all_the_same() {
    Rows.change("INSERT INTO content_to_clear (place, shelf) VALUES (gen_random_uuid(), 'BUCKET')");

    assertThat(sweep.sweep(0)).isEqualTo(1);
  }

  @Test
  void what_lies_in_the_database_from_before_is_still_read() {
    UUID paper = UUID.randomUUID();
    Rows.change("INSERT INTO content_part VALUES (?, 0, 'from before')", paper);
    Rows.change(
        "INSERT INTO stored_content VALUES (sha256('from before'), 'PDF', 11, 'DATABASE', ?)",
        paper);
    Rows.change("INSERT INTO content_reference VALUES (?, sha256('from before'))", paper);

    assertThat(read(paper.toString()).asString()).isEqualTo("from before");
  }

  @Test
  void what_is_refused_leaves_nothing() {
    assertThat(leave(Files.pdf("<< /S /JavaScript >>")).statusCode()).isEqualTo(422);

    assertThat(contents() + toClear()).isZero();
  }

  @Test
  void a_bucket_that_does_not_know_us_is_told_as_being_busy_and_by_nothing_else() {
    var bucket = settings.bucket().orElseThrow();
    var strangers =
        new StrangersBucket(
            bucket.endpoint(), bucket.region(), bucket.name(), bucket.accessKey(), "a guess");

    assertThatThrownBy(() -> new BucketShelf(new Strangers(strangers)).part(UUID.randomUUID(), 0))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().code()).isEqualTo("overloaded"));
  }

  private record StrangersBucket(
      URI endpoint, String region, String name, String accessKey, String secretKey)
      implements DocumentSettings.Bucket {}

  private record Strangers(DocumentSettings.Bucket guessed) implements DocumentSettings {
    @Override
    public Shelf.Name shelf() {
      return Shelf.Name.BUCKET;
    }

    @Override
    public Duration unreferencedFor() {
      return Duration.ZERO;
    }

    @Override
    public Optional<DocumentSettings.Bucket> bucket() {
      return Optional.of(guessed);
    }
  }
}
