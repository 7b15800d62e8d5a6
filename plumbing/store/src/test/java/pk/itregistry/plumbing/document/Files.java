package pk.itregistry.plumbing.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files as people send them, and as others make them. */
public final class Files {
  /** EICAR's test file; in two halves, so that no scanner takes this class for it. */
  public static final String VIRUS =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private Files() {}

  /** A PDF of one page, with these objects beside it. */
  public static byte[] pdf(String... objects) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    write(pdf, "%PDF-1.7\n");
    write(pdf, "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /Fit] >>\nendobj\n");
    write(pdf, "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
    write(pdf, "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n");
    int number = 4;
    for (String object : objects) {
      write(pdf, number + " 0 obj\n" + object + "\nendobj\n");
      number++;
    }
    write(pdf, "trailer\n<< /Root 1 0 R /Size " + number + " >>\nstartxref\n9\n%%EOF\n");
    return pdf.toByteArray();
  }

  /** A stream with these entries in its dictionary. */
  public static String stream(String entries, byte[] bytes) {
    return "<< %s /Length %d >>\nstream\n%s\nendstream"
        .formatted(entries, bytes.length, new String(bytes, ISO_8859_1));
  }

  /** A stream of objects, packed. */
  public static String objects(String entries, String objects) {
    return stream(
        "/Type /ObjStm /N 1 /First 4 " + entries, packed(("9 0 " + objects).getBytes(ISO_8859_1)));
  }

  /** Packed as zlib does. */
  public static byte[] packed(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    deflater.setInput(bytes);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] block = new byte[64 * 1024];
    while (!deflater.finished()) {
      packed.write(block, 0, deflater.deflate(block));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /** Zeros without end, well packed: so many megabytes of them. */
  public static byte[] bomb(int megabytes) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] zeros = new byte[1024 * 1024];
    byte[] block = new byte[64 * 1024];
    for (int i = 0; i < megabytes; i++) {
      deflater.setInput(zeros);
      while (!deflater.needsInput()) {
        packed.write(block, 0, deflater.deflate(block));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(block, 0, deflater.deflate(block));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /** An image as the JDK writes it. */
  public static byte[] image(String format) {
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return image.toByteArray();
  }

  /** A PNG whose header says that it is so large. */
  public static byte[] png(int width, int height) {
    byte[] image = image("png");
    number(image, 16, width);
    number(image, 20, height);
    CRC32 sum = new CRC32();
    sum.update(image, 12, 17);
    number(image, 29, (int) sum.getValue());
    return image;
  }

  private static void number(byte[] image, int at, int value) {
    for (int i = 0; i < 4; i++) {
      image[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }

  private static void write(ByteArrayOutputStream pdf, String text) {
    pdf.writeBytes(text.getBytes(ISO_8859_1));
  }
}
