package pk.itregistry.plumbing.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrinterTest {
  private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");
  private static final Sheets SHEET = new Sheets("<html/>", AT, Optional.empty());
  private static final String URDU = "سرٹیفکیٹ پہلا";

  private final Printer printer = new Printer(2, Duration.ofSeconds(5));

  private byte[] print(String body) {
    return printer.print(
        new Sheets(
            """
            <html lang="en"><head><title>A sheet</title><style>
            body { font-family: "Noto Sans", "Noto Naskh Arabic" }
            .urdu { direction: rtl; font-family: "Noto Naskh Arabic" }
            </style></head><body>%s</body></html>
            """
                .formatted(body),
            AT,
            Optional.empty()));
  }

  /** The signs of a document, line by line, from left to right as the eye meets them. */
  private static List<String> signs(byte[] pdf) throws IOException {
    List<TextPosition> signs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition sign) {
          signs.add(sign);
        }
      }.getText(document);
    }
    return signs.stream()
        .collect(Collectors.groupingBy(sign -> Math.round(sign.getYDirAdj())))
        .entrySet()
        .stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(line ->
            line.getValue().stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining()))
        .toList();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  /** How many dark points a picture of the first page has in a part of its width. */
  private static int ink(byte[] pdf, int from, int until) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImage(0);
      int ink = 0;
      for (int y = 0; y < picture.getHeight(); y++) {
        for (int x = picture.getWidth() * from / 100; x < picture.getWidth() * until / 100; x++) {
          ink += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
        }
      }
      return ink;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void urdu_stands_from_right_to_left_in_joined_forms() throws IOException {
    byte[] pdf = print("<p class=\"urdu\" lang=\"ur\">" + URDU + "</p>");

    String seen = new StringBuilder(new Letters().shapeText(URDU)).reverse().toString();
    assertThat(signs(pdf)).containsExactly(seen);
    assertThat(ink(pdf, 50, 100)).as("it begins at the right margin").isPositive();
    assertThat(ink(pdf, 0, 50)).isZero();
  }

  @Test
  void what_is_read_out_of_the_document_is_the_text_as_it_was_written() throws IOException {
    byte[] pdf = print("<p>Certificate</p><p class=\"urdu\" lang=\"ur\">" + URDU + "</p>");

    assertThat(text(pdf).lines().map(String::strip)).containsExactly("Certificate", URDU);
  }

  @Test
  void urdu_inside_an_english_line_keeps_its_own_direction() throws IOException {
    byte[] pdf = print("<p>Indus سٹی Limited</p>");

    String seen = new StringBuilder(new Letters().shapeText("سٹی")).reverse().toString();
    assertThat(signs(pdf)).containsExactly("Indus " + seen + " Limited");
  }

  @Test
  void a_word_that_ends_in_lam_is_printed_before_whatever_comes() throws IOException {
    byte[] pdf = print("<p>Indus ڈیجیٹل (Private)</p><p class=\"urdu\">ڈیجیٹل</p>");

    // Its first letter stands alone, for which the font has the sign of the letter itself.
    String rest = new StringBuilder(new Letters().shapeText("یجیٹل")).reverse().toString();
    assertThat(signs(pdf)).containsExactly("Indus " + rest + "ڈ (Private)", rest + "ڈ");
  }

  @Test
  void the_same_sheets_are_the_same_bytes() {
    String body = "<p>Certificate</p><p class=\"urdu\">" + URDU + "</p>";

    assertThat(print(body)).isEqualTo(print(body));
  }

  @Test
  void nothing_is_fetched_while_it_prints() {
    byte[] bare = print("<p>Certificate</p>");

    byte[] pdf =
        print(
            "<p>Certificate</p><img src=\"file:///etc/hostname\" alt=\"\"/>"
                + "<img src=\"http://127.0.0.1:1/a.png\" alt=\"\"/>");

    assertThat(pdf.length).isBetween(bare.length, bare.length + 2_000);
  }

  @Test
  void whoever_waits_too_long_for_the_printer_is_told_to_come_again() {
    Printer busy = new Printer(0, Duration.ofMillis(1));

    assertThatThrownBy(() -> busy.print(SHEET))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.problem().status()).isEqualTo(503));
  }

  @Test
  void only_few_wait_for_the_printer_and_one_more_is_told_at_once_to_come_again() throws Exception {
    Printer busy = new Printer(0, Duration.ofHours(1));
    var refusals = new LinkedBlockingQueue<Throwable>();
    List<Thread> callers =
        IntStream.range(0, 9)
            .mapToObj(_ ->
                Thread.ofPlatform()
                    .start(() -> refusals.add(catchThrowable(() -> busy.print(SHEET)))))
            .toList();
    try {
      assertThat(refusals.poll(20, TimeUnit.SECONDS))
          .isInstanceOfSatisfying(
              Refused.class, refused -> assertThat(refused.problem().status()).isEqualTo(503));
    } finally {
      callers.forEach(Thread::interrupt);
    }
    for (Thread caller : callers) {
      caller.join();
    }
    assertThat(refusals).as("who waited and was woken").hasSize(8);
  }
}
