package org.quotecheck.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A browser without a window, told what to do over its debugging protocol. Remembers every request
 * and every complaint. Not thread-safe.
 */
final class Chromium {
  private static final int SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private int calls;

  private Chromium(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Inbox()).join();
  }

  /** The browser that is installed here. */
  static Optional<Path> installed() {
    Stream<Path> path =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(":")))
            .filter(directory -> !directory.isBlank())
            .map(Path::of);
    return path.flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome").map(directory::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile of its own in {@code directory}. */
  static Chromium start(Path browser, Path directory) throws Exception {
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + directory,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("browser.log").toFile())
            .start();
    Chromium chromium =
        new Chromium(process, page(directory.resolve("DevToolsActivePort"), process));
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      chromium.call(domain + ".enable", Map.of());
    }
    chromium.call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return chromium;
  }

  private static URI page(Path portFile, Process process) throws Exception {
    for (int i = 0; i < SECONDS * 10; i++) {
      List<String> lines = Files.exists(portFile) ? Files.readAllLines(portFile) : List.of();
      if (lines.size() > 1) {
        URI list = URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list");
        String targets = get(list);
        for (JsonNode target : JSON.readTree(targets)) {
          if (target.get("type").asText().equals("page")) {
            return URI.create(target.get("webSocketDebuggerUrl").asText());
          }
        }
      }
      if (!process.isAlive()) {
        throw new IOException("the browser ended with " + process.exitValue());
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("the browser has no page after " + SECONDS + " s");
  }

  private static String get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** What the browser sends: answers to calls, and events. */
  private final class Inbox implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        String whole = message.toString();
        message.setLength(0);
        receive(whole);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }

  private void receive(String message) {
    try {
      JsonNode json = JSON.readTree(message);
      JsonNode parameters = json.path("params");
      switch (json.path("method").asText()) {
        case "" -> answers.add(json);
        case "Network.requestWillBeSent" ->
            requests.add(parameters.path("request").path("url").asText());
        case "Log.entryAdded" -> complaints.add(parameters.path("entry").path("text").asText());
        case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
        case "Page.javascriptDialogOpening" -> complaints.add("a dialog: " + parameters);
        default -> {}
      }
    } catch (IOException e) {
      complaints.add("not JSON: " + message);
    }
  }

  /** Calls a method of the protocol and waits for what it answers. */
  JsonNode call(String method, Map<String, ?> parameters) throws Exception {
    int id = ++calls;
    String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(text, true).join();
    JsonNode answer = answers.poll(SECONDS, TimeUnit.SECONDS);
    while (answer != null && answer.path("id").asInt() != id) {
      answer = answers.poll(SECONDS, TimeUnit.SECONDS);
    }
    JsonNode found = Objects.requireNonNull(answer, "no answer to " + method);
    if (found.has("error")) {
      throw new IOException(method + ": " + found.get("error"));
    }
    return found.get("result");
  }

  /** Opens an address and waits until its page is there. */
  void open(String address) throws Exception {
    call("Page.navigate", Map.of("url", "about:blank"));
    call("Page.navigate", Map.of("url", address));
    await("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** The value of an expression in the page; promises are waited for. */
  JsonNode value(String expression) throws Exception {
    JsonNode result =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  String text(String expression) throws Exception {
    return value(expression).asText();
  }

  /** Waits until an expression is true. */
  void await(String expression) throws Exception {
    for (int i = 0; i < SECONDS * 20; i++) {
      if (isTrue(expression)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IOException("never true: " + expression);
  }

  /** A page that is just being left has no answer. */
  private boolean isTrue(String expression) throws Exception {
    try {
      return value(expression).asBoolean();
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("navigated or closed")) {
        return false;
      }
      throw e;
    }
  }

  /** Presses and lets go of a key. */
  void press(String key) throws Exception {
    String typed = key.equals("Enter") ? "\r" : "";
    int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27).getOrDefault(key, 0);
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "text", typed, "windowsVirtualKeyCode", code));
    }
  }

  /** Types into what has the focus. */
  void type(String text) throws Exception {
    call("Input.insertText", Map.of("text", text));
  }

  /** Moves the mouse onto an element; clicks there if wanted. */
  void point(String selector, boolean click) throws Exception {
    String box =
        "(() => { const e = document.querySelector(%s); e.scrollIntoView({block: 'center'}); const"
            + " b = e.getClientRects()[0]; return [b.left + b.width / 2, b.top + b.height / 2];"
            + " })()";
    JsonNode place = value(box.replace("%s", JSON.writeValueAsString(selector)));
    Map<String, ?> away = Map.of("type", "mouseMoved", "x", 1, "y", 1);
    call("Input.dispatchMouseEvent", away);
    List<String> types = new ArrayList<>(List.of("mouseMoved"));
    if (click) {
      types.addAll(List.of("mousePressed", "mouseReleased"));
    }
    for (String type : types) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              place.get(0).asDouble(),
              "y",
              place.get(1).asDouble(),
              "button",
              type.equals("mouseMoved") ? "none" : "left",
              "clickCount",
              1));
    }
  }

  /** Every address that was asked for, apart from the empty page. */
  List<String> requests() {
    return requests.stream().filter(url -> !url.equals("about:blank")).toList();
  }

  /** Errors of scripts, breaches of the page's policy, and dialogs. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Ends the browser. */
  void end() throws Exception {
    try {
      call("Browser.close", Map.of());
    } finally {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
