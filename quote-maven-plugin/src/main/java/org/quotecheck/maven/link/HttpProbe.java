package org.quotecheck.maven.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.quotecheck.run.LinkProbe;

/**
 * Asks addresses for their heads, and for all of it where a server does not know heads. Follows
 * redirects. Not thread-safe.
 *
 * <p>Says that something is gone only if a server says so, or if there is no server of that name
 * while others answer: without a network, nothing is gone.
 */
public final class HttpProbe implements LinkProbe {
  /** So many requests run at a time. */
  private static final int AT_A_TIME = 8;

  private static final int FIRST_REFUSAL = 400;
  private static final Set<Integer> GONE = Set.of(404, 410);
  private static final int NO_SERVER = -1;
  private static final int UNKNOWN = 0;

  private final HttpClient client;
  private final Duration limit;
  private final AnswerFile known;

  /**
   * @param limit how long an answer may take
   * @param known answers of earlier runs
   */
  public HttpProbe(Duration limit, AnswerFile known) {
    this.limit = limit;
    this.known = known;
    this.client =
        HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(limit).build();
  }

  @Override
  public Map<String, String> gone(List<String> addresses) {
    Map<String, Integer> answers = new TreeMap<>(known.answers(addresses));
    List<String> open = addresses.stream().filter(each -> !answers.containsKey(each)).toList();
    answers.putAll(asked(open));
    known.keep(answers);
    boolean online = answers.values().stream().anyMatch(answer -> answer > UNKNOWN);
    Map<String, String> gone = new HashMap<>();
    answers.forEach(
        (address, answer) -> {
          if (GONE.contains(answer)) {
            gone.put(address, "answers " + answer);
          } else if (answer == NO_SERVER && online) {
            gone.put(address, "is on a server that does not exist");
          }
        });
    return gone;
  }

  private Map<String, Integer> asked(List<String> addresses) {
    ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      Map<String, Future<Integer>> waiting = new HashMap<>();
      addresses.forEach(each -> waiting.put(each, workers.submit(() -> answer(each))));
      Map<String, Integer> answers = new HashMap<>();
      for (Map.Entry<String, Future<Integer>> each : waiting.entrySet()) {
        answers.put(each.getKey(), each.getValue().get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Map.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** The status of an address, or what it is known as if nobody answers. */
  private int answer(String address) throws InterruptedException {
    try {
      URI uri = URI.create(address.strip().replace(" ", "%20"));
      int head = status(uri, "HEAD");
      return head < FIRST_REFUSAL ? head : status(uri, "GET");
    } catch (IOException e) {
      return isUnresolved(e) ? NO_SERVER : UNKNOWN;
    } catch (IllegalArgumentException e) {
      return UNKNOWN;
    }
  }

  private int status(URI uri, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(limit)
            .header("User-Agent", "quotecheck")
            .method(method, BodyPublishers.noBody())
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static boolean isUnresolved(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }
}
