package pk.itregistry.plumbing.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * What is to be printed.
 *
 * @param xhtml well-formed, with {@code lang} and a title: people hear it read as well
 * @param asOf when what it says was recorded; stands in the document as its date
 * @param enclosure a file that lies in the document
 */
public record Sheets(String xhtml, Instant asOf, Optional<Enclosure> enclosure) {

  /**
   * A file of text that lies in the document, such as a signed credential.
   *
   * @param about what a reader sees beside its name
   */
  public record Enclosure(String name, String mediaType, String about, String content) {

    void attachTo(PDDocument document, Calendar at) throws IOException {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
      file.setSubtype(mediaType);
      file.setSize(bytes.length);
      file.setCreationDate(at);
      PDComplexFileSpecification described = new PDComplexFileSpecification();
      described.setFile(name);
      described.setFileUnicode(name);
      described.setFileDescription(about);
      described.setEmbeddedFile(file);
      described.setEmbeddedFileUnicode(file);
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(Map.of(name, described));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
    }
  }
}
