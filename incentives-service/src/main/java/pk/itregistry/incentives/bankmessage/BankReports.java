package pk.itregistry.incentives.bankmessage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.MessageNotRead;
import pk.itregistry.kernel.problem.Refused;
import pk.itregistry.kernel.text.PlainText;

/** Reads what the paying bank sends: a status report, or a notification of a returned payment. */
public final class BankReports {
  private static final Pattern MESSAGE =
      Pattern.compile("[:/]([a-z]{4}\\.[0-9]{3})\\.([0-9]{3})\\.([0-9]{2})$");
  private static final String STATUS_REPORT = "CstmrPmtStsRpt";
  private static final String NOTIFICATION = "BkToCstmrDbtCdtNtfctn";
  private static final int WRAPPED = 3;

  private BankReports() {}

  /**
   * Reads a message of any version whose structure is the same; refuses what is not well-formed
   * with 400, and a message that says something else with 422.
   *
   * @param charset of the media type, if it has one
   */
  public static BankReport read(byte[] sent, @Nullable String charset) {
    Element document = document(UntrustedXml.read(sent, charset));
    List<Element> inside = document.parts();
    String body = inside.size() == 1 ? inside.getFirst().name() : "";
    Matcher message = MESSAGE.matcher(document.namespace());
    if (!message.find()) {
      throw UntrustedXml.malformed(
          "Send pain.002 or camt.054 in a Document of ISO 20022; this is in the namespace '%s'."
              .formatted(PlainText.cut(document.namespace(), 80)));
    }
    String kind = message.group(1);
    int version = Integer.parseInt(message.group(3));
    if (kind.equals("pain.002") && version >= 3) {
      return StatusReport.read(needed(inside, body, STATUS_REPORT));
    }
    if (kind.equals("camt.054") && version >= 2) {
      return AccountNotification.read(needed(inside, body, NOTIFICATION));
    }
    throw new Refused(new MessageNotRead(message.group().substring(1)));
  }

  // Some send it in an envelope, behind a business header.
  private static Element document(Element root) {
    List<Element> level = List.of(root);
    for (int depth = 0; depth < WRAPPED; depth++) {
      for (Element element : level) {
        if (element.name().equals("Document")) {
          return element;
        }
      }
      level = level.stream().flatMap(element -> element.parts().stream()).toList();
    }
    throw UntrustedXml.malformed("The message has no Document.");
  }

  private static Element needed(List<Element> inside, String body, String wanted) {
    if (!body.equals(wanted)) {
      throw UntrustedXml.malformed("The Document has no %s, or more than that.".formatted(wanted));
    }
    return inside.getFirst();
  }

  /** By which a bank's message is known. */
  static String messageId(Element message) {
    String id = message.text("GrpHdr/MsgId").map(PlainText::mend).orElse("");
    if (id.isEmpty() || id.length() > 35) {
      throw UntrustedXml.malformed("GrpHdr/MsgId must be there and have 1 to 35 characters.");
    }
    return id;
  }

  /** The ids that are given; a bank that has none to give says so in words. */
  static List<String> ids(Element said, String... paths) {
    return Stream.of(paths)
        .flatMap(path -> said.text(path).stream())
        .map(PlainText::mend)
        .filter(id -> !id.isEmpty() && !id.equalsIgnoreCase("NOTPROVIDED"))
        .toList();
  }
}
