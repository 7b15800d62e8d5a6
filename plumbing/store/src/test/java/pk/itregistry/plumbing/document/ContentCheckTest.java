package pk.itregistry.plumbing.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.itregistry.plumbing.document.Files.bomb;
import static pk.itregistry.plumbing.document.Files.image;
import static pk.itregistry.plumbing.document.Files.objects;
import static pk.itregistry.plumbing.document.Files.packed;
import static pk.itregistry.plumbing.document.Files.pdf;
import static pk.itregistry.plumbing.document.Files.png;
import static pk.itregistry.plumbing.document.Files.stream;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.itregistry.kernel.problem.CommonProblem.RuleBroken;
import pk.itregistry.kernel.problem.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentCheckTest {
  private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

  @Test
  void what_people_scan_and_print_is_taken() {
    assertThat(form(pdf(), "application/pdf")).isEqualTo(ContentForm.PDF);
    assertThat(form(image("jpg"), "image/jpeg")).isEqualTo(ContentForm.JPEG);
    assertThat(form(image("png"), "image/png; name=cnic.png")).isEqualTo(ContentForm.PNG);
    assertThat(form(image("png"), null)).as("nothing is said of it").isEqualTo(ContentForm.PNG);
  }

  @Test
  void a_pdf_with_packed_objects_and_pages_and_a_link_is_taken() {
    byte[] sent =
        pdf(
            objects("/Filter /FlateDecode", "<< /Type /Annot /A << /S /URI /URI (x) >> >>"),
            objects("/Filter [ /FlateDecode ]", "<< /Type /Font >>"),
            stream(
                "/Filter /FlateDecode",
                packed("BT (JavaScript, Launch) Tj ET".getBytes(ISO_8859_1))),
            stream("/Filter /DCTDecode /Subtype /Image", image("jpg")),
            "<< /Title (what /Launch in a text is\\) nobody knows) >>"
                .replace("/Launch", "launch"));

    assertThat(form(sent, "application/pdf")).isEqualTo(ContentForm.PDF);
  }

  @Test
  void nothing_at_all_is_refused() {
    assertThat(refused(new byte[0], "application/pdf")).startsWith("document-empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MZ\u0090 a program", "PK\u0003\u0004 an archive", "<html>", "GIF89a", "%PD"})
  void what_is_of_no_known_form_is_refused(String beginning) {
    assertThat(refused(beginning.getBytes(ISO_8859_1), "application/pdf"))
        .startsWith("document-form-unknown");
  }

  @Test
  void a_document_that_lies_about_its_type_is_refused_with_both_types() {
    assertThat(refused(image("png"), "application/pdf"))
        .isEqualTo("document-form-untrue is said to be application/pdf, but is image/png");
    assertThat(refused(pdf(), "image/jpeg")).contains("image/jpeg, but is application/pdf");
    assertThat(refused(pdf(), "application/octet-stream")).startsWith("document-form-untrue");
  }

  @Test
  void the_test_virus_is_found_wherever_it_is() {
    byte[] alone = Files.VIRUS.getBytes(ISO_8859_1);

    assertThat(refused(alone, "application/pdf")).startsWith("document-harmful");
    assertThat(refused(pdf(stream("", alone)), "application/pdf")).startsWith("document-harmful");
    assertThat(refused(pdf(stream("/Filter /FlateDecode", packed(alone))), "application/pdf"))
        .startsWith("document-harmful");
    assertThat(refused(joined(image("jpg"), alone), "image/jpeg")).startsWith("document-harmful");
    assertThat(refused(pdf("(-TEICAR-STANDARD-ANTIVIRUS-TEICAR-" + Files.VIRUS + ")"), null))
        .startsWith("document-harmful");
  }

  @ParameterizedTest
  @CsvSource({
    "/S /JavaScript /JS (x), JavaScript",
    "/S /J#61vaScript /JS (x), JavaScript",
    "/S /#4Aava#53cript, JavaScript",
    "/S/Launch/F(cmd.exe), starts a program",
    "/Type /EmbeddedFile, attached files",
    "/Names << /EmbeddedFiles 7 0 R >>, attached files",
    "/Subtype /FileAttachment /FS << /EF << /F 5 0 R >> >>, attached files",
    "/Subtype /RichMedia, media",
    "/S /Rendition /R 8 0 R, media",
    "/AcroForm << /XFA 9 0 R >>, XFA",
    "/S /SubmitForm /F (http://x), sends itself",
    "/S /ImportData, fetches",
    "/S /GoToR /F (//server/x), other files",
    "/S /GoToE /D [0], attached files"
  })
  void a_pdf_that_does_something_by_itself_is_refused_with_what_it_does(String entry, String what) {
    String object = "<< " + entry + " >>";

    assertThat(refused(pdf(object), null)).startsWith("document-active").contains(what);
    assertThat(refused(pdf(objects("/Filter /FlateDecode", object)), null)).contains(what);
    assertThat(refused(pdf(objects("/Filter/Fl", object)), null)).contains(what);
    assertThat(refused(pdf(stream("", object.getBytes(ISO_8859_1))), null)).contains(what);
  }

  @Test
  void all_that_it_does_is_told_at_once() {
    assertThat(refused(pdf(SCRIPT, "<< /S /Launch >>"), null))
        .isEqualTo("document-active holds JavaScript, a command that starts a program");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter [/ASCIIHexDecode /FlateDecode]",
        "/Filter [/FlateDecode /FlateDecode]",
        "/Filter /LZWDecode",
        "/#46ilter /#4CZW",
        "/Filter /ASCII85Decode",
        "/Filter 12 0 R",
        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>",
        "/F (other.bin)",
        "/X (1 0 obj <<>>) /Filter /A85",
        "/X << /Y [ 1 ] >> /Filter % /FlateDecode\n /RunLengthDecode"
      })
  void objects_that_are_packed_so_that_nobody_sees_them_are_refused(String packing) {
    assertThat(refused(pdf(objects(packing, SCRIPT)), null))
        .matches("document-(not-plain|active).*");
    assertThat(
            refused(pdf(stream("/N 1 /First 4 " + packing, "<7A9F>".getBytes(ISO_8859_1))), null))
        .as("without its type")
        .startsWith("document-not-plain");
  }

  @Test
  void a_text_in_hex_at_the_end_of_a_dictionary_hides_no_objects() {
    String object = stream("/N 1 /First 4 /Filter /ASCIIHexDecode /X <AB>", new byte[0]);
    byte[] closely = pdf(object.replaceFirst("<AB>.*?>>", "<AB>>>"));

    assertThat(new String(closely, ISO_8859_1)).contains("/X <AB>>>");
    assertThat(refused(closely, null)).startsWith("document-not-plain");
  }

  @Test
  void a_page_that_is_packed_in_an_old_way_is_taken() {
    byte[] sent =
        pdf(stream("/Filter [/ASCII85Decode /FlateDecode]", "Gas2F~>".getBytes(ISO_8859_1)));

    assertThat(form(sent, null)).isEqualTo(ContentForm.PDF);
  }

  @Test
  void a_pdf_with_a_password_is_refused() {
    byte[] sent = pdf("<< /Filter /Standard /V 2 /R 3 /P -1340 >>");
    byte[] locked =
        new String(sent, ISO_8859_1)
            .replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 4 0 R")
            .getBytes(ISO_8859_1);

    assertThat(refused(locked, null)).startsWith("document-encrypted");
  }

  @Test
  void a_bomb_is_refused_before_it_has_unpacked() {
    byte[] one = bomb(600);
    byte[] many = bomb(20);
    String[] streams =
        IntStream.range(0, 40)
            .mapToObj(_ -> stream("/Filter /FlateDecode", many))
            .toArray(String[]::new);

    assertThat(refused(pdf(stream("/Filter /FlateDecode", one)), null))
        .startsWith("document-unpacks-too-large");
    assertThat(refused(pdf(streams), null)).startsWith("document-unpacks-too-large");
  }

  @Test
  void work_has_an_end_where_each_beginning_reads_on_to_the_end() {
    byte[] sent = pdf("5 0 obj << ".repeat(60_000));

    assertThat(refused(sent, null)).contains("document-");
  }

  @Test
  void an_image_of_more_than_a_hundred_million_pixels_is_refused() {
    assertThat(refused(png(10_001, 10_000), null)).startsWith("document-unpacks-too-large");
    assertThat(refused(png(-1, -1), null)).startsWith("document-unpacks-too-large");
    assertThat(refused(png(0, 10), null)).startsWith("document-damaged");
    assertThat(form(png(10_000, 10_000), null)).isEqualTo(ContentForm.PNG);
    byte[] jpeg = image("jpg");
    for (int i = 0; i < jpeg.length - 9; i++) {
      if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
        Arrays.fill(jpeg, i + 5, i + 9, (byte) 0xFF);
      }
    }
    assertThat(refused(jpeg, null)).startsWith("document-unpacks-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png"})
  void an_image_that_breaks_off_anywhere_is_refused(String format) {
    byte[] whole = image(format);

    for (int length = 8; length < whole.length; length += 7) {
      assertThat(refused(Arrays.copyOf(whole, length), null)).startsWith("document-damaged");
    }
  }

  @Test
  void an_image_with_something_behind_its_end_is_taken() {
    assertThat(form(joined(image("jpg"), "a preview".getBytes(ISO_8859_1)), null))
        .isEqualTo(ContentForm.JPEG);
  }

  @Test
  void a_pdf_that_breaks_off_is_refused() {
    byte[] whole = pdf();

    assertThat(refused(Arrays.copyOf(whole, whole.length - 20), null))
        .startsWith("document-damaged");
  }

  @Test
  void whatever_is_made_of_a_good_one_it_is_taken_or_refused_with_words() {
    Random random = new Random(20261130);
    byte[][] good = {
      pdf(objects("/Filter /FlateDecode", SCRIPT), "(a\\) text) [ << /A /B >> <AF> ]"),
      image("jpg"),
      image("png")
    };
    for (int i = 0; i < 3_000; i++) {
      byte[] sent = good[i % good.length].clone();
      for (int change = 0; change <= i % 5; change++) {
        sent[8 + random.nextInt(sent.length - 8)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(form(sent, null)).isNotNull();
      } catch (Refused refused) {
        assertThat(refused.problem().status()).isEqualTo(422);
      }
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static ContentForm form(byte[] sent, @Nullable String stated) {
    return ContentCheck.of(MemorySegment.ofArray(sent), stated);
  }

  private static String refused(byte[] sent, @Nullable String stated) {
    StringBuilder told = new StringBuilder();
    assertThatThrownBy(() -> form(sent, stated))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                ((RuleBroken) refused.problem())
                    .errors()
                    .forEach(
                        fault -> told.append(fault.code()).append(' ').append(fault.detail())));
    return told.toString();
  }
}
