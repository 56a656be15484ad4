package org.quotecheck.article.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.quotecheck.article.Block;
import org.quotecheck.article.frontmatter.FrontMatter;
import org.quotecheck.article.prose.Prose;
import org.quotecheck.text.MappedText;
import org.quotecheck.text.Span;

/**
 * A title or description. Sites render these values as Markdown too, so inline markup is read; a
 * value that would be anything but one paragraph stays as it is.
 */
final class MetadataBlock {
  private MetadataBlock() {}

  static Block of(FrontMatter.Field field) {
    MappedText value = field.prose();
    Span span = value.toSource(new Span(0, value.length()));
    Prose prose = inline(value);
    return new Block(field.kind(), prose.text(), span, 0, prose.inlines());
  }

  /** The value read as one paragraph. */
  static Prose inline(MappedText value) {
    Node first = CommonMark.PLAIN.parse(value.text()).root().getFirstChild();
    boolean oneParagraph = first instanceof Paragraph && first.getNext() == null;
    return oneParagraph
        ? new InlineReader(value.text(), 0).read(first).within(value)
        : new Prose(value, List.of());
  }
}
