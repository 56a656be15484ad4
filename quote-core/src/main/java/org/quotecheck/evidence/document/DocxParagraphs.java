package org.quotecheck.evidence.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs of Office Open XML as they are seen: without what was deleted and without
 * fields. Document types and external entities are refused. Used once, by one thread.
 */
final class DocxParagraphs {
  private static final String WORDS =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORDS = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private final XMLStreamReader xml;
  private final List<SpokenParagraphs.Paragraph> paragraphs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int page = 1;
  private int firstPage = 1;
  private boolean isText;

  private DocxParagraphs(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * All paragraphs with words.
   *
   * @throws IOException if it is no XML
   */
  static List<SpokenParagraphs.Paragraph> read(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      return new DocxParagraphs(factory.createXMLStreamReader(in)).read();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException("its text is broken XML", e);
    }
  }

  private List<SpokenParagraphs.Paragraph> read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS -> text.append(isText ? xml.getText() : "");
        default -> {
          // Comments and instructions are no text.
        }
      }
    }
    return paragraphs;
  }

  private boolean isOurs() {
    String namespace = xml.getNamespaceURI();
    return WORDS.equals(namespace) || STRICT_WORDS.equals(namespace);
  }

  private void start() {
    if (!isOurs()) {
      return;
    }
    switch (xml.getLocalName()) {
      case "t" -> isText = true;
      case "tab", "cr" -> text.append(' ');
      case "noBreakHyphen" -> text.append('-');
      case "br" -> {
        text.append(' ');
        page += "page".equals(xml.getAttributeValue(xml.getNamespaceURI(), "type")) ? 1 : 0;
      }
      case "lastRenderedPageBreak" -> page++;
      default -> {
        // Everything else says how words look.
      }
    }
  }

  private void end() {
    if (!isOurs()) {
      return;
    }
    isText &= !xml.getLocalName().equals("t");
    if (xml.getLocalName().equals("p")) {
      if (!text.toString().isBlank()) {
        paragraphs.add(new SpokenParagraphs.Paragraph(text.toString(), firstPage));
      }
      text.setLength(0);
      firstPage = page;
    }
  }
}
