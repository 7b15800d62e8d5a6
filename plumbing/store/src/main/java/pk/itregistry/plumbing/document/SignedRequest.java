package pk.itregistry.plumbing.document;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import pk.itregistry.plumbing.digest.Sha256;
import pk.itregistry.plumbing.document.DocumentSettings.Bucket;

/**
 * A request to an object store, signed as S3 wants it (AWS Signature Version 4). Our paths consist
 * of letters, digits and dashes, and have no query, so that there is nothing to escape.
 */
final class SignedRequest {
  static final String NOTHING = Sha256.hex("");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private SignedRequest() {}

  /**
   * A request as it is sent at that moment.
   *
   * @param more headers beside those of the signature
   * @param payload the SHA-256 of the body, by which the store sees that it came whole
   */
  static HttpRequest.Builder of(
      Bucket bucket,
      String method,
      String key,
      Map<String, String> more,
      BodyPublisher body,
      String payload,
      Instant now) {
    URI address = URI.create(bucket.endpoint() + "/" + bucket.name() + "/" + key);
    String moment = MOMENT.format(now);
    Map<String, String> headers = new TreeMap<>(more);
    headers.put("x-amz-content-sha256", payload);
    headers.put("x-amz-date", moment);
    Map<String, String> signed = new TreeMap<>(headers);
    signed.put("host", address.getRawAuthority());
    String names = String.join(";", signed.keySet());
    String lines =
        signed.entrySet().stream()
            .map(header -> header.getKey() + ":" + header.getValue() + "\n")
            .collect(Collectors.joining());
    String asked = String.join("\n", method, address.getRawPath(), "", lines, names, payload);
    String scope = "%s/%s/s3/aws4_request".formatted(moment.substring(0, 8), bucket.region());
    String signature =
        HexFormat.of()
            .formatHex(
                keyed(
                    keyOf(bucket, moment.substring(0, 8)),
                    String.join("\n", ALGORITHM, moment, scope, Sha256.hex(asked))));
    HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, body);
    headers.forEach(request::header);
    return request.header(
        "authorization",
        "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(ALGORITHM, bucket.accessKey(), scope, names, signature));
  }

  private static byte[] keyOf(Bucket bucket, String day) {
    byte[] key = ("AWS4" + bucket.secretKey()).getBytes(StandardCharsets.UTF_8);
    for (String part : new String[] {day, bucket.region(), "s3", "aws4_request"}) {
      key = keyed(key, part);
    }
    return key;
  }

  private static byte[] keyed(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }
}
