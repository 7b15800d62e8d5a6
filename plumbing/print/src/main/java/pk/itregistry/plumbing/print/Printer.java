package pk.itregistry.plumbing.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pk.itregistry.kernel.problem.CommonProblem.Overloaded;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.time.LegalTime;

/**
 * Prints XHTML as PDF, left to right and right to left, with the fonts that are shipped. Nothing is
 * fetched while it prints. Printing is dear: few at once, and few others wait a little. Whoever
 * comes then, or waits too long, is told that there is too much to do: sheets never hold all the
 * threads that answer.
 */
@ApplicationScoped
public class Printer {
  private static final String NASKH = "Noto Naskh Arabic";
  private static final String LATIN = "Noto Sans";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  // About as many as have their turn within the patience.
  private static final int MOST_WAITING = 8;

  private final Semaphore places;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Duration patience;

  /**
   * A printer.
   *
   * @param atOnce how many sheets it prints at the same time
   * @param patience how long somebody waits for their turn
   */
  public Printer(
      @ConfigProperty(name = "itr.print.at-once", defaultValue = "2") int atOnce,
      @ConfigProperty(name = "itr.print.patience", defaultValue = "PT5S") Duration patience) {
    this.places = new Semaphore(atOnce);
    this.patience = patience;
    XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
  }

  /** The sheets as a PDF document; the same sheets give the same bytes. */
  public byte[] print(Sheets sheets) {
    takePlace();
    try {
      return printed(sheets);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing could be printed", e);
    } finally {
      places.release();
    }
  }

  private void takePlace() {
    if (!places.tryAcquire() && !waited()) {
      throw new Refused(new Overloaded());
    }
  }

  private boolean waited() {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  private static byte[] printed(Sheets sheets) throws IOException {
    try (PdfBoxRenderer renderer = renderer(sheets.xhtml())) {
      renderer.createPDFWithoutClosing();
      try (PDDocument document = renderer.getPdfDocument()) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(GregorianCalendar.from(sheets.asOf().atZone(LegalTime.ZONE)));
        about.setModificationDate(about.getCreationDate());
        document.setDocumentId(sheets.asOf().toEpochMilli());
        if (sheets.enclosure().isPresent()) {
          sheets.enclosure().get().attachTo(document, about.getCreationDate());
        }
        var pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
      }
    }
  }

  private static PdfBoxRenderer renderer(String xhtml) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(xhtml, null);
    builder.withProducer("National IT-sector registry");
    builder.useExternalResourceAccessControl(
        (address, _) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new Letters());
    builder.usePdfUaAccessibility(true);
    font(builder, "NotoNaskhArabic-Regular", NASKH, REGULAR);
    font(builder, "NotoNaskhArabic-Bold", NASKH, BOLD);
    font(builder, "NotoSans-Regular", LATIN, REGULAR);
    font(builder, "NotoSans-Bold", LATIN, BOLD);
    return builder.buildPdfRenderer();
  }

  private static void font(PdfRendererBuilder builder, String file, String name, int weight) {
    builder.useFont(() -> font(file), name, weight, FontStyle.NORMAL, true);
  }

  private static InputStream font(String file) {
    return Optional.ofNullable(Printer.class.getResourceAsStream("/fonts/" + file + ".ttf"))
        .orElseThrow(() -> new IllegalStateException("the font " + file + " is missing"));
  }
}
