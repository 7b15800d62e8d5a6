package pk.itregistry.incentives.bankmessage;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pk.itregistry.incentives.IncentivesProblem.MalformedMessage;
import pk.itregistry.kernel.problem.Refused;

/**
 * Reads what somebody outside wrote: well-formed, no document type (so no entities, inside or
 * outside), not deep.
 */
final class UntrustedXml {
  private static final int DEEPEST = 40;

  private UntrustedXml() {}

  /** The outermost element; refuses anything else with 400. */
  static Element read(byte[] sent, @Nullable String charset) {
    // A blank line before the first is no fault that anybody meant.
    String text = Encoding.decode(sent, charset).stripLeading();
    try {
      return read(factory().createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      throw malformed("The body is not well-formed XML.");
    }
  }

  private static Element read(XMLStreamReader xml) throws XMLStreamException {
    Element document = new Element("", "", Map.of());
    Deque<Element> open = new ArrayDeque<>();
    open.push(document);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw malformed("A document type or entity is not taken.");
        case XMLStreamConstants.START_ELEMENT -> {
          Element started = started(xml);
          open.element().add(started);
          open.push(started);
          if (open.size() > DEEPEST) {
            throw malformed("The message is nested too deeply.");
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            open.element().add(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        default -> {
          // comments and instructions say nothing
        }
      }
    }
    return document.parts().getFirst();
  }

  private static Element started(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int a = 0; a < xml.getAttributeCount(); a++) {
      attributes.put(xml.getAttributeLocalName(a), xml.getAttributeValue(a));
    }
    String namespace = xml.getNamespaceURI();
    return new Element(xml.getLocalName(), namespace == null ? "" : namespace, attributes);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory;
  }

  static Refused malformed(String why) {
    return new Refused(new MalformedMessage(why));
  }
}
