package org.quotecheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.quotecheck.text.Digest;

/**
 * What the page is before there is anything in it.
 *
 * @param head what stands before the data
 * @param foot what stands behind it
 */
record Page(String head, String foot) {
  private static final String DATA = "@data@";

  /** Puts style, script and policy into the page; the policy names the two by their hashes. */
  static Page read() throws IOException {
    String style = resource("report.css");
    String script = resource("report.js");
    String policy =
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script)
            + "; base-uri 'none'; form-action 'none'";
    String page =
        resource("report.html")
            .replace("@policy@", policy)
            .replace("@style@", style)
            .replace("@script@", script);
    int data = page.indexOf(DATA);
    return new Page(page.substring(0, data), page.substring(data + DATA.length()).stripLeading());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String hash(String text) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Digest.of(text)) + "'";
  }
}
