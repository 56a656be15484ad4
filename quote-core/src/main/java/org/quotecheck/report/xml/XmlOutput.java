package org.quotecheck.report.xml;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quotecheck.report.OneLine;

/** Writes elements, one below the other. Not thread-safe. */
final class XmlOutput {
  private static final String INDENT = "  ";

  private final XMLStreamWriter xml;
  private int depth;

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Something that writes elements. */
  @FunctionalInterface
  interface Body {
    void write(XmlOutput xml) throws XMLStreamException;
  }

  /** Writes a document of UTF-8. */
  static void document(Writer out, Body body) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(new XmlOutput(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write XML: " + e.getMessage(), e);
    }
  }

  /** An element with elements in it. */
  void element(String name, Body attributes, Body children) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes.write(this);
    depth++;
    children.write(this);
    depth--;
    line();
    xml.writeEndElement();
  }

  /** An element with attributes and text only. */
  void element(String name, Body attributes, String text) throws XMLStreamException {
    line();
    if (text.isEmpty()) {
      xml.writeEmptyElement(name);
      attributes.write(this);
    } else {
      xml.writeStartElement(name);
      attributes.write(this);
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
    }
  }

  /** An attribute of the element that was begun last; readers make one line of its value. */
  void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(OneLine.of(value)));
  }

  void attribute(String name, int value) throws XMLStreamException {
    attribute(name, Integer.toString(value));
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(depth));
  }

  /** XML has no way to write most control characters, nor half of a surrogate pair. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !half && c != 0xFFFE && c != 0xFFFF;
  }
}
