package org.quotecheck.maven.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server on this machine answers, and what is said of it. */
class HttpProbeTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    workers.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      boolean head = exchange.getRequestMethod().equals("HEAD");
      if (path.startsWith("/moved")) {
        exchange.getResponseHeaders().add("Location", path.substring("/moved".length()));
      } else if (path.equals("/slow")) {
        end.await(1, TimeUnit.MINUTES);
      }
      exchange.sendResponseHeaders(status(path, head), -1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.decrementAndGet();
    }
  }

  private static int status(String path, boolean head) {
    if (path.startsWith("/moved")) {
      return 301;
    }
    return switch (path) {
      case "/gone" -> 404;
      case "/taken-down" -> 410;
      case "/secret" -> 403;
      case "/broken" -> 500;
      case "/no-heads" -> head ? 405 : 200;
      case "/hides-heads" -> head ? 404 : 200;
      default -> 200;
    };
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Map<String, String> gone(Duration limit, long today, String... paths) {
    AnswerFile known = new AnswerFile(folder.resolve("answers.tsv"), today);
    return new HttpProbe(limit, known).gone(List.of(paths).stream().map(this::address).toList());
  }

  @Test
  void saysWhatIsGoneAndNothingElse() {
    Map<String, String> gone =
        gone(
            LIMIT,
            1,
            "/there",
            "/gone",
            "/taken-down",
            "/secret",
            "/broken",
            "/no-heads",
            "/hides-heads",
            "/moved/there",
            "/moved/gone",
            "/moved/moved/there");
    assertEquals(
        Map.of(
            address("/gone"),
            "answers 404",
            address("/taken-down"),
            "answers 410",
            address("/moved/gone"),
            "answers 404"),
        gone);
  }

  @Test
  void whatIsSlowIsNotGone() {
    assertEquals(Map.of(), gone(Duration.ofMillis(300), 1, "/slow", "/there"));
  }

  @Test
  void whatCannotBeAskedIsNotGone() {
    AnswerFile known = new AnswerFile(folder.resolve("answers.tsv"), 1);
    HttpProbe probe = new HttpProbe(LIMIT, known);
    assertEquals(Map.of(), probe.gone(List.of("http://", "http://a b/c|d", "http://[/")));
    assertEquals(Map.of(), probe.gone(List.of()));
  }

  @Test
  void whatWasThereIsAskedAgainAfterAWeekOnly() {
    gone(LIMIT, 100, "/there", "/gone");
    int first = requests.get();
    assertEquals(Map.of(address("/gone"), "answers 404"), gone(LIMIT, 106, "/there", "/gone"));
    assertEquals(first + 2, requests.get(), "what is gone may be back");
    gone(LIMIT, 107, "/there");
    assertEquals(first + 3, requests.get());
  }

  @Test
  void aBrokenFileOfAnswersIsNotBelieved() throws IOException {
    Files.write(folder.resolve("answers.tsv"), new byte[] {'1', '\t', (byte) 0xFF, '\n'});
    assertEquals(Map.of(), gone(LIMIT, 1, "/there"));
    assertEquals(1, requests.get());
  }

  @Test
  void fewRequestsRunAtATime() {
    String[] paths = IntStream.range(0, 200).mapToObj(i -> "/page/" + i).toArray(String[]::new);
    assertEquals(Map.of(), gone(LIMIT, 1, paths));
    assertEquals(200, requests.get());
    assertTrue(most.get() <= 8, most::toString);
  }
}
