package pk.itregistry.incentives.bankmessage;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pk.itregistry.incentives.IncentivesProblem.MalformedMessage;
import pk.itregistry.kernel.problem.Refused;

/**
 * Looks through a message before any library may bind it: UTF-8, well-formed, no document type (so
 * no entities, inside or outside), not deep. Only then is its namespace believed.
 */
record UntrustedXml(String text, String namespace) {
  private static final int DEEPEST = 40;

  static UntrustedXml read(byte[] sent) {
    String text = decode(sent);
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
      String namespace = "";
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw malformed("A document type or entity is not taken.");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (depth++ == 0) {
            namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
          }
          if (depth > DEEPEST) {
            throw malformed("The message is nested too deeply.");
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return new UntrustedXml(text, namespace);
    } catch (XMLStreamException e) {
      throw malformed("The body is not well-formed XML.");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  private static String decode(byte[] sent) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(sent))
          .toString();
    } catch (CharacterCodingException e) {
      throw malformed("The body is not text in UTF-8.");
    }
  }

  static Refused malformed(String why) {
    return new Refused(new MalformedMessage(why));
  }
}
