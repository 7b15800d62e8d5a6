package pk.itregistry.plumbing.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QrCodeTest {
  private static final String ADDRESS = "https://registry.example.pk/c/ITR-2026-000123";

  private static String read(BufferedImage picture) throws Exception {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
        .getText();
  }

  @Test
  void a_camera_reads_the_address_from_the_picture() throws Exception {
    byte[] png = QrCode.of(ADDRESS).png();

    assertThat(read(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(ADDRESS);
  }

  @Test
  void the_drawing_has_a_dark_square_for_each_of_the_pictures() throws Exception {
    QrCode code = QrCode.of(ADDRESS);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(code.png()));
    int dark = 0;
    for (int y = 4; y < picture.getHeight(); y += 8) {
      for (int x = 4; x < picture.getWidth(); x += 8) {
        dark += (picture.getRGB(x, y) & 0xFF) == 0 ? 1 : 0;
      }
    }

    assertThat(code.svg().split("h1v1h-1z", -1)).hasSize(dark + 1);
  }
}
