package pk.itregistry.plumbing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static pk.itregistry.plumbing.document.Counted.contents;
import static pk.itregistry.plumbing.document.Counted.leave;
import static pk.itregistry.plumbing.document.Counted.left;
import static pk.itregistry.plumbing.document.Counted.paper;
import static pk.itregistry.plumbing.document.Counted.parts;
import static pk.itregistry.plumbing.document.Counted.read;
import static pk.itregistry.plumbing.document.Counted.takeBack;
import static pk.itregistry.plumbing.document.Counted.toClear;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.plumbing.testkit.People;
import pk.itregistry.plumbing.testkit.RawHttp;
import pk.itregistry.plumbing.testkit.Rows;
import pk.itregistry.plumbing.testkit.TestTokens;

/** Documents in the database. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsTest {
  @Inject SweepDocuments sweep;

  @BeforeEach
  void nothing_is_left_of_others() {
    Rows.change("TRUNCATE content_reference, stored_content, content_part, content_to_clear");
  }

  @Test
  void what_is_left_is_read_again_byte_by_byte() {
    for (int length : new int[] {1, Shelf.PART - 1, Shelf.PART, 3 * Shelf.PART + 17}) {
      byte[] paper = paper(length);
      assertThat(read(left(paper)).asByteArray()).isEqualTo(paper);
    }
    assertThat(toClear()).isZero();
  }

  @Test
  void the_same_content_is_kept_once_and_as_long_as_something_refers_to_it() {
    byte[] paper = paper(100_000);
    String one = left(paper);
    String other = left(paper);

    assertThat(contents()).isEqualTo(1);
    takeBack(one);
    sweep.sweep(0);
    assertThat(read(other).asByteArray()).isEqualTo(paper);
    takeBack(other);
    sweep.sweep(0);
    assertThat(contents()).isZero();
    assertThat(parts()).isZero();
    assertThat(toClear()).isZero();
    assertThat(read(other).statusCode()).isEqualTo(404);
  }

  @Test
  void the_same_content_left_by_many_at_once_is_kept_once() throws Exception {
    byte[] paper = paper(300_000);

    List<String> papers = People.atOnce(6, () -> left(paper));

    assertThat(contents()).isEqualTo(1);
    sweep.sweep(0);
    assertThat(parts()).isEqualTo(1);
    assertThat(papers).allMatch(each -> read(each).asByteArray().length == paper.length);
  }

  @Test
  void what_is_swept_is_kept_anew_when_it_comes_again() {
    byte[] paper = paper(1_000);
    takeBack(left(paper));
    sweep.sweep(0);

    assertThat(read(left(paper)).asByteArray()).isEqualTo(paper);
  }

  @Test
  void what_is_still_young_stays_though_nothing_refers_to_it() {
    takeBack(left(paper(1_000)));

    sweep.sweep(3_600);

    assertThat(contents()).isEqualTo(1);
  }

  @Test
  void what_an_upload_left_that_died_in_the_middle_is_cleared() {
    Rows.change(
        "INSERT INTO content_to_clear (place, shelf) VALUES (gen_random_uuid(), 'DATABASE')");
    Rows.change(
        "INSERT INTO content_part (place, position, bytes) SELECT place, 0, 'half' FROM content_to_clear");

    sweep.sweep(0);

    assertThat(parts()).isZero();
    assertThat(toClear()).isZero();
  }

  @Test
  void a_place_that_cannot_be_cleared_does_not_stop_the_others() {
    Rows.change(
        "INSERT INTO content_to_clear (place, shelf) VALUES (gen_random_uuid(), 'BUCKET'), (gen_random_uuid(), 'DATABASE')");

    assertThat(sweep.sweep(0)).isEqualTo(1);
    assertThat(toClear()).isEqualTo(1);
  }

  @Test
  void the_service_itself_can_take_nothing_away_that_something_refers_to() throws Exception {
    left(paper(1_000));
    try (Connection service = Rows.asService()) {
      for (String sql :
          List.of(
              "DELETE FROM stored_content",
              "DELETE FROM content_part",
              "UPDATE content_part SET bytes = 'x'")) {
        assertThatThrownBy(() -> Rows.execute(service, sql)).hasMessageStartingWith("42501");
      }
      Rows.execute(service, "SELECT clear_content_parts(place) FROM stored_content");
      Rows.execute(service, "SELECT sweep_contents(interval '0', 100)");
    }
    assertThat(parts()).isEqualTo(1);
    assertThat(contents()).isEqualTo(1);
  }

  @Test
  void what_is_refused_leaves_nothing() {
    assertThat(leave(Files.pdf("<< /S /JavaScript >>")).statusCode()).isEqualTo(422);
    assertThat(leave(new byte[0]).statusCode()).isEqualTo(422);
    assertThat(leave(new byte[20 * 1024 * 1024 + 1]).statusCode()).isEqualTo(413);

    assertThat(contents() + parts() + toClear()).isZero();
  }

  @Test
  void a_caller_who_goes_away_in_the_middle_leaves_nothing_not_even_a_file() throws Exception {
    try (RawHttp half = begun(2_000_000)) {
      half.send("%PDF-1.7\n" + "x".repeat(1_000_000));
      assertThat(staged()).isEmpty();
    }
    assertThat(contents() + parts() + toClear()).isZero();
    await().untilAsserted(() -> assertThat(read(left(paper(10))).statusCode()).isEqualTo(200));
  }

  @Test
  void fifty_files_under_way_hold_no_thread_and_next_to_no_memory() throws Exception {
    byte[] paper = paper(4_000_000);
    String text = new String(paper, java.nio.charset.StandardCharsets.ISO_8859_1);
    List<RawHttp> slow = new ArrayList<>();
    try {
      long before = inUse();
      for (int i = 0; i < 50; i++) {
        slow.add(begun(paper.length).send(text.substring(0, paper.length - 1)));
      }
      assertThat(inUse() - before).as("of 200 MB under way").isLessThan(60_000_000);
      assertThat(left(paper(100_000))).isNotBlank();
      for (RawHttp each : slow) {
        assertThat(each.send(text.substring(paper.length - 1)).rest()).startsWith("HTTP/1.1 200");
      }
    } finally {
      for (RawHttp each : slow) {
        each.close();
      }
    }
  }

  @Test
  void memory_stays_flat_however_many_are_left() throws Exception {
    int files = Integer.getInteger("uploads", 60);
    left(paper(1_000_000));
    long before = inUse();
    for (int round = 0; round < files / 4; round++) {
      People.atOnce(4, () -> left(paper(1_000_000)));
    }
    assertThat(inUse() - before).isLessThan(30_000_000);
    assertThat(contents()).isGreaterThanOrEqualTo(files);
  }

  private List<Path> staged() throws IOException {
    try (Stream<Path> files = java.nio.file.Files.list(Path.of("target"))) {
      return files.filter(file -> file.getFileName().toString().startsWith(".staged")).toList();
    }
  }

  private static RawHttp begun(int length) throws IOException {
    return new RawHttp(RestAssured.port)
        .send(
            """
            POST %s HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Content-Type: application/pdf\r
            Connection: close\r
            Content-Length: %d\r
            \r
            """
                .formatted(Counted.PAPERS, TestTokens.of("owner"), length));
  }

  private static long inUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
