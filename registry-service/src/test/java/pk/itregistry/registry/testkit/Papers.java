package pk.itregistry.registry.testkit;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.Deflater;
import pk.itregistry.plumbing.testkit.TestTokens;

/** Documents as applicants send them, and others. */
public final class Papers {
  private Papers() {}

  /** Attaches a document as the owner, with a key of its own. */
  public static Response attach(
      String application, String kind, String name, String type, byte[] sent) {
    return attach(application, UUID.randomUUID().toString(), kind, name, type, sent);
  }

  /** As {@link #attach(String, String, String, String, byte[])}, with this Idempotency-Key. */
  public static Response attach(
      String application, String key, String kind, String name, String type, byte[] sent) {
    return request("owner", key, type)
        .queryParam("kind", kind)
        .queryParam("fileName", name)
        .body(sent)
        .post(Desk.BASE + "applications/" + application + "/documents");
  }

  /** Attaches a small one as the owner; answers its id. */
  public static String attached(String application) {
    return attach(application, "OTHER", "scan.pdf", "application/pdf", pdf(100))
        .jsonPath()
        .getString("id");
  }

  /** A request that sends bytes of a media type as they are. */
  public static RequestSpecification request(String who, String key, String type) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(TestTokens.of(who))
        .contentType(type)
        .header("Idempotency-Key", key);
  }

  /** A PDF of just so many bytes, at the least those of a small one; the same for the same. */
  public static byte[] pdf(int length) {
    String frame = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n2 0 obj\n<< >>\nstream\n";
    String end = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    byte[] noise = new byte[Math.max(0, length - frame.length() - end.length())];
    new Random(length).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (noise[i] | 0x80); // no word of it means anything
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.writeBytes(frame.getBytes(ISO_8859_1));
    pdf.writeBytes(noise);
    pdf.writeBytes(end.getBytes(ISO_8859_1));
    return pdf.toByteArray();
  }

  /** One that is not in order, by the word for what it is. */
  public static byte[] bad(String what) {
    return switch (what) {
      case "nothing" -> new byte[0];
      case "text" -> "Dear registrar".getBytes(ISO_8859_1);
      case "png" -> "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
      case "half" -> Arrays.copyOf(pdf(9_000), 5_000);
      case "script" -> with("<< /S /JavaScript /JS (app.alert(1)) >>");
      case "password" -> with("<< /Encrypt 3 0 R >>");
      case "virus" ->
          with("(X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!)");
      case "bomb" -> with("<< /Filter /FlateDecode >>\nstream\n" + bomb());
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static byte[] with(String object) {
    String small = new String(pdf(0), ISO_8859_1);
    return small
        .replace("startxref", "3 0 obj\n" + object + "\nendobj\nstartxref")
        .getBytes(ISO_8859_1);
  }

  private static String bomb() {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] zeros = new byte[1024 * 1024];
    byte[] block = new byte[64 * 1024];
    for (int i = 0; i < 600; i++) {
      deflater.setInput(zeros);
      while (!deflater.needsInput()) {
        packed.write(block, 0, deflater.deflate(block));
      }
    }
    deflater.end();
    return packed.toString(ISO_8859_1);
  }
}
