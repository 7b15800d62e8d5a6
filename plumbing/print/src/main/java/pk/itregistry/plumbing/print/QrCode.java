package pk.itregistry.plumbing.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address that a telephone's camera reads, with the quiet zone that the standard asks for. */
public final class QrCode {
  private static final int QUIET_ZONE = 4;
  private static final int PIXELS_A_SQUARE = 8;

  private final BitMatrix squares;

  private QrCode(BitMatrix squares) {
    this.squares = squares;
  }

  /** The code of an address; a quarter of it may be stained or folded away. */
  public static QrCode of(String address) {
    try {
      return new QrCode(
          new QRCodeWriter()
              .encode(
                  address,
                  BarcodeFormat.QR_CODE,
                  0,
                  0,
                  Map.of(
                      EncodeHintType.MARGIN,
                      QUIET_ZONE,
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.Q)));
    } catch (WriterException e) {
      throw new IllegalStateException("the address is too long for a QR code", e);
    }
  }

  /** As a drawing for the web. */
  public String svg() {
    int size = squares.getWidth();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        if (squares.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
    <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
    """
        .formatted(size, path);
  }

  /** As a picture for paper. */
  public byte[] png() {
    int size = squares.getWidth() * PIXELS_A_SQUARE;
    BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        boolean dark = squares.get(x / PIXELS_A_SQUARE, y / PIXELS_A_SQUARE);
        picture.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
      }
    }
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** The picture as the address of an image, to stand in a template. */
  public String dataAddress() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
  }
}
