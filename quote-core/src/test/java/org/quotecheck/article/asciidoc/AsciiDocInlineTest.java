package org.quotecheck.article.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotecheck.article.Block;
import org.quotecheck.article.FormatChecks;
import org.quotecheck.article.Inline;
import org.quotecheck.text.SourceText;
import org.quotecheck.text.Span;

/** What the markup inside a paragraph leaves of it. */
class AsciiDocInlineTest {
  private static final AsciiDocFormat FORMAT = new AsciiDocFormat();

  private static List<Block> blocks(String text) {
    return FORMAT.parse(SourceText.of("page.adoc", "x\n\n" + text.replace('⏎', '\n'))).blocks();
  }

  /** The blocks' prose, each with its inline markup: {@code text {STRONG:words}}. */
  private static String drawn(String text) {
    List<Block> blocks = blocks(text);
    return blocks.subList(1, blocks.size()).stream()
        .map(block -> shown(block.text()) + inlines(block))
        .collect(Collectors.joining(" | "));
  }

  private static String inlines(Block block) {
    return block.inlines().stream()
        .map(inline -> " {" + inline.kind() + ":" + words(inline, block) + "}")
        .collect(Collectors.joining());
  }

  private static String words(Inline inline, Block block) {
    String target = inline.target().map(address -> "@" + address).orElse("");
    return shown(inline.prose().of(block.text())) + target;
  }

  private static String shown(String text) {
    return text.replace('\uFFFC', '◻').replace('\n', '⏎').replace("\u00A0", "~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          "`We go,`" she said.  → “We go,” she said.
          '`We go,`' she said.  → ‘We go,’ she said.
          "`He said '`no`' twice.`"  → “He said ‘no’ twice.”
          "`'`No`' is a word.`"  → “‘No’ is a word.”
          "`Say '`no`'`"  → “Say ‘no’”
          "`I can`'t go,`" said Quill`'s clerk  → “I can’t go,” said Quill’s clerk
          "`*We* go_es_,`" he said  → “We go_es_,” he said {STRONG:We}
          *"`We go`"*, _'`now`'_  → “We go”, ‘now’ {STRONG:“We go”} {EMPHASIS:‘now’}
          "`We`" and "`you⏎too`"  → “We” and “you⏎too”
          "`We are open,  → “We are open,
          and closed,`" she said  → and closed,” she said
          (said "`we`"—"`you`")  → (said “we”—“you”)
          [.big]"`We`"  → “We”
          \\"`We`"  → "`We`"
          5"`x`" a"`b`"  → 5"`x” a"`b”
          "we" and 'you'  → "we" and 'you'
          """)
  void readsCurvedMarks(String text, String expected) {
    assertEquals(expected, drawn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          a *b* _c_ #d# ^e^ ~f~  → a b c d e f {STRONG:b} {EMPHASIS:c}
          a**b**c __d__e ##f##g  → abc de fg {STRONG:b} {EMPHASIS:d}
          a*b*c d_e_f 2*3*4 #1 and #2  → a*b*c d_e_f 2*3*4 #1 and #2
          *a _b* c_  → a b c {STRONG:a b} {EMPHASIS:b c}
          *a⏎b*, *c *d e*  → a⏎b, c *d e {STRONG:a⏎b} {STRONG:c *d e}
          * a *b* c, d * e  → a b c, d * e {STRONG:b}
          H~2~O, E = mc^2^, a ^b c^ d  → H2O, E = mc2, a ^b c^ d
          [.role]#a# [x]*b* c[d]#e# [f]##g##  → a b c[d]e g {STRONG:b}
          \\*a* \\_b_ \\#c#  → *a* _b_ #c#
          `a "b"` c ``d``e `"f"`  → ◻ c ◻e ◻ {CODE:◻} {CODE:◻} {CODE:◻}
          `a *b* c` "`d`" `e`  → ◻ “d” ◻ {CODE:◻} {CODE:◻}
          +*a*+ ++_b_++c $$*d*$$ `+e+`  → *a* _b_c *d* ◻ {CODE:◻}
          +++<u>a</u> &amp; *b*+++  → a & *b*
          pass:[<i>a</i>] pass:q[*b*] pass:c,a[_c_] pass:[d  → a b _c_ pass:[d {STRONG:b}
          C+ and B+, 1 + 2 + 3  → C+ and B+, 1 + 2 + 3
          \\+b+  → +b+
          """)
  void readsFormatting(String text, String expected) {
    assertEquals(expected, drawn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          a https://dene.example/x_y_z[the *lock*], b  → a the lock, b {LINK:the lock@https://dene.example/x_y_z} {STRONG:lock}
          a https://dene.example/x_(y). (http://b.example)  → a ◻. (◻)
          "`see https://dene.example`" _https://dene.example_ <https://c.example>  → “see ◻” ◻ ◻ {EMPHASIS:◻} {LINK:◻@https://c.example}
          \\https://dene.example b, https:// c, x://y  → ◻ b, https:// c, x://y
          link:a.html[the lock^] link:b[] link:c["d, e",role=f] link:g[h,i=j]  → the lock ◻ d, e h {LINK:the lock@a.html} {LINK:◻@b} {LINK:d, e@c} {LINK:h@g}
          link:a["b"] link:c[d=e] https://f.example["g" h]  → "b" ◻ "g" h {LINK:"b"@a} {LINK:◻@c} {LINK:"g" h@https://f.example}
          link:a[b https://c.example[d]] e  → b ◻[d] e {LINK:b ◻[d]@a}
          link:a b[c] \\link:d[e] xlink:f[g] link:h  → link:a b[c] link:d[e] xlink:f[g] link:h
          xref:a#b[c] <<d,e>> <<f>> <<g h,>> \\<<i>> << j >>  → c e ◻ ◻ <<i>> << j >> {LINK:c@a#b} {LINK:e@d} {LINK:◻@f} {LINK:◻@g h}
          mailto:ada@dene.example[Ada,Subject,Body] ada@dene.example  → Ada ada@dene.example {LINK:Ada@mailto:ada@dene.example}
          image:a/b.png[alt "c"] d icon:heart[2x] e  → ◻ d ◻ e {IMAGE:◻@a/b.png} {IMAGE:◻@heart}
          Press kbd:[Ctrl,T], btn:[OK] or menu:File[New > Tab]; stem:[x_1 [2]]  → Press ◻, ◻ or ◻; ◻ {CODE:◻} {CODE:◻} {CODE:◻} {CODE:◻}
          [[a]]b [[c,d]]e anchor:f[g]h [[[i]]] j [[k  → b e h  j [[k
          a ((b)) c(((d,e)))f indexterm:[g,h] indexterm2:[i] ((j  → a b cf  i ((j
          the image: it [is] and note: [x]  → the image: it [is] and note: [x]
          a::b[c] image::d[e]  → a::b[c] image::d[e]
          """)
  void readsMacros(String text, String expected) {
    assertEquals(expected, drawn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          a.footnote:[B *c*.] d  → a. d | B c. {STRONG:c}
          a.footnote:x[B.] d.footnote:x[] e.footnoteref:[y,C] f.footnoteref:[y]  → a. d. e. f. | B. | C
          a.footnote:[He said "`b [sic]`" https://c.example[d]⏎e.] f  → a. f | He said “b [sic]” d⏎e. {LINK:d@https://c.example}
          a.footnote:[b\\] c] d  → a. d | b] c
          a.footnote:[b footnote:[c] d] e  → a. e | b footnote:[c] d
          a.footnote:[b  → a.footnote:[b
          said so, nobodyfootnote:[B.] Knewfootnoteref:[y,C] it  → said so, nobody Knew it | B. | C
          *a.footnote:[b]* c \\footnote:[d]  → a. c footnote:[d] {STRONG:a.} | b
          """)
  void readsFootnotes(String text, String expected) {
    assertEquals(expected, drawn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      textBlock =
          """
          {ldquo}a{rdquo} {lsquo}b{rsquo} {quot}c{quot} d{apos}s e{nbsp}f{empty}  → “a” ‘b’ "c" d's e~f
          {asterisk}a{asterisk} {startsb}b{endsb} {cpp} {name} {a b} \\{quot} \\{name}  → *a* [b] C++ {name} {a b} {quot} {name}
          &#8220;a&#x201D; &ldquo;b&rdquo; &amp;lt; &bogus; & c &amp  → “a” “b” &lt; &bogus; & c &amp
          a +⏎b⏎c + d +  → a⏎b⏎c + d
          a\\'s b\\...c \\-- d \\(C) \\e  → a's b...c -- d (C) \\e
          a -- b... c->d (C)  → a -- b... c->d (C)
          <b>a</b> <i  → <b>a</b> <i
          """)
  void readsCharacters(String text, String expected) {
    assertEquals(expected, drawn(text));
  }

  @Test
  void curvedMarksStandForBothCharacters() {
    String text = "x\n\n'`a " + "`' \"`No,`\" she said, `'tis.\n";
    Block block = FORMAT.parse(SourceText.of("page.adoc", text)).blocks().get(1);
    int open = block.text().indexOf('“');
    Span mark = block.prose().toSource(new Span(open, open + 1));
    assertEquals("\"`", mark.of(text));
    Span whole = new Span(open, block.text().indexOf('”') + 1);
    assertEquals("\"`No,`\"", block.prose().toSource(whole).of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**",
        "*a",
        "*a ",
        "a* ",
        "*a* ",
        "_a",
        "__",
        "`",
        "``",
        "`a",
        "`a` ",
        "\"`",
        "`\"",
        "\"`a",
        "\"`a`\" ",
        "'`",
        "`'",
        "'`a`' ",
        "#",
        "##",
        "^",
        "~",
        "^a",
        "~a~",
        "[",
        "]",
        "[a]*",
        "[a",
        "]*a* ",
        "+",
        "++",
        "+++",
        "+a",
        "++a",
        "$$",
        "$$a",
        "pass:[",
        "pass:[a\\]",
        "pass:q[",
        "link:",
        "link:a[",
        "link:a[b",
        "link:[link:",
        "http://",
        "http://a[",
        "https://a(",
        "mailto:[",
        "xref:a[b,c=",
        "<<",
        "<<a",
        "<<a,",
        ">>",
        "[[",
        "[[a",
        "]]",
        "((",
        "((a",
        "))",
        "(((a",
        "footnote:[",
        "footnote:[a]",
        "footnoteref:[a,",
        "image:[",
        "image:a[b",
        "kbd:[",
        "indexterm2:[",
        "stem:[",
        "{",
        "{a",
        "{quot}",
        "&",
        "&a",
        "&#",
        "&amp;",
        "\\",
        "\\*",
        "\\\\",
        "\\'",
        " +\n",
        "+\n",
        ":",
        "a:",
        "\uFFFF",
        "\uFFFC"
      })
  void hostileTextIsReadInTime(String piece) {
    FormatChecks.isReadInTime(FORMAT, "x\n\n" + piece.repeat(100_000));
    FormatChecks.isReadInTime(FORMAT, "x\n\nlink:a[" + piece.repeat(20_000) + "]".repeat(20_000));
  }
}
