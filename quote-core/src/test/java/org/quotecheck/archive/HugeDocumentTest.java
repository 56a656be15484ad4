package org.quotecheck.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quotecheck.evidence.document.OpenDocument;
import org.quotecheck.evidence.occurrence.Claim;
import org.quotecheck.tools.JavaProcess;

/** A document that is longer than the memory, all in one line. */
class HugeDocumentTest {
  private static final int LENGTH = 200_000_000;
  private static final String SAID = "The last ferry of the year leaves on the second of November.";

  @Test
  @Timeout(240)
  void isReadInLessMemoryThanItHas() throws IOException, InterruptedException {
    Process process =
        JavaProcess.of(List.of("-Xmx128m"), HugeDocumentTest.class)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertEquals("VERBATIM 200000000 0", said.strip());
  }

  /** Runs in a machine of its own, which has less memory. */
  public static void main(String[] arguments) {
    ArchiveQuery query = ArchiveQuery.of(List.of(new Claim(SAID, "")), "en");
    byte[] end = (" " + SAID).getBytes(StandardCharsets.UTF_8);
    InputStream in = new SequenceInputStream(new Repeated(LENGTH), new ByteArrayInputStream(end));
    OpenDocument content =
        new OpenDocument("huge.txt", StandardCharsets.UTF_8, (long) LENGTH + end.length, in);
    ArchiveFindings found = query.scan(List.of(new ArchiveDocument("huge", content)).iterator());
    int begin = query.verdicts(found).get(0).occurrence().orElseThrow().place().span().begin() - 1;
    System.out.println(query.verdicts(found).get(0).kind() + " " + begin + " " + found.unread());
  }

  /** Words that nobody quotes, without a line end. */
  private static final class Repeated extends InputStream {
    private static final byte[] WORDS =
        "nothing that anybody said on the pier is worth a word ".getBytes(StandardCharsets.UTF_8);

    private final byte[] block = new byte[WORDS.length * 1000];
    private long left;

    Repeated(long length) {
      left = length;
      for (int i = 0; i < block.length; i++) {
        block[i] = WORDS[i % WORDS.length];
      }
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int most = (int) Math.min(left, Math.min(length, block.length));
      System.arraycopy(block, 0, bytes, offset, most);
      left -= most;
      return most == 0 ? -1 : most;
    }
  }
}
