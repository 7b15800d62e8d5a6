package pk.itregistry.plumbing.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.plumbing.wire.Staged;

/**
 * In a bucket of an object store that speaks S3, an object a place. The store compares what arrives
 * with its SHA-256, which is signed with it.
 */
@ApplicationScoped
class BucketShelf implements Shelf {
  private static final Logger LOG = Logger.getLogger(BucketShelf.class);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final DocumentSettings settings;
  private final InstantSource systemTime = InstantSource.system();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  BucketShelf(DocumentSettings settings) {
    this.settings = settings;
  }

  @Override
  public Name name() {
    return Name.BUCKET;
  }

  @Override
  public void write(UUID place, Staged content) {
    BodyPublisher body =
        BodyPublishers.fromPublisher(
            BodyPublishers.ofInputStream(() -> new StagedBytes(content)), content.length());
    send("PUT", place, Map.of(), body, content.sha256(), Set.of(200));
  }

  @Override
  public byte[] part(UUID place, long from) {
    Map<String, String> range = Map.of("range", "bytes=%d-%d".formatted(from, from + PART - 1));
    return send(
        "GET", place, range, BodyPublishers.noBody(), SignedRequest.NOTHING, Set.of(200, 206));
  }

  @Override
  public void clear(UUID place) {
    send(
        "DELETE",
        place,
        Map.of(),
        BodyPublishers.noBody(),
        SignedRequest.NOTHING,
        Set.of(200, 204, 404));
  }

  // The store's being away is no fault of what was sent: the same request may come again.
  private byte[] send(
      String method,
      UUID place,
      Map<String, String> more,
      BodyPublisher body,
      String payload,
      Set<Integer> good) {
    var bucket =
        settings
            .bucket()
            .orElseThrow(() -> new IllegalStateException("itr.documents.bucket is not set"));
    var request =
        SignedRequest.of(
            bucket, method, place.toString(), more, body, payload, systemTime.instant());
    try {
      HttpResponse<byte[]> answer =
          client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
      if (good.contains(answer.statusCode())) {
        return answer.body();
      }
      LOG.errorf("the bucket answered %d to %s %s", answer.statusCode(), method, place);
    } catch (IOException e) {
      LOG.errorf("the bucket cannot be reached: %s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Refused(new Overloaded());
  }

  /** What is staged, as a stream that holds one part in memory. */
  private static final class StagedBytes extends InputStream {
    private final Staged content;
    private long at;

    StagedBytes(Staged content) {
      this.content = content;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
      byte[] part = content.part(at, Math.min(most, PART));
      System.arraycopy(part, 0, into, offset, part.length);
      at += part.length;
      return part.length == 0 && most > 0 ? -1 : part.length;
    }
  }
}
