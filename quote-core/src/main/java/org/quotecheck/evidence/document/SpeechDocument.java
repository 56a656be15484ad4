package org.quotecheck.evidence.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What programs that listen write: JSON in which each stretch of speech is an object with its text,
 * and perhaps with who speaks and when it begins. Where an object that has a text also holds such
 * stretches, only those count, since they say it again.
 */
final class SpeechDocument implements DocumentFormat {
  private static final int LONGEST = 64 << 20;
  private static final int SECOND = 1000;

  private static final List<String> TEXTS = List.of("text", "transcript", "body", "content");
  private static final List<String> SPEAKERS =
      List.of("speaker", "speaker_name", "speakerName", "speaker_label", "name");
  private static final List<String> STARTS =
      List.of("start", "start_time", "startTime", "begin", "offset");

  @Override
  public Set<String> endings() {
    return Set.of("json");
  }

  @Override
  public void read(OpenDocument document, ProseReceiver receiver) throws IOException {
    try {
      JsonNode root = new ObjectMapper().readTree(document.bytes(LONGEST));
      if (root == null || !read(root, receiver)) {
        throw new IOException("it is JSON, but nothing in it has a text");
      }
    } catch (JsonProcessingException e) {
      throw new IOException(
          "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  /** Whether there was speech in it. */
  private static boolean read(JsonNode node, ProseReceiver receiver) {
    boolean found = false;
    for (JsonNode child : node) {
      found |= child.isContainerNode() && read(child, receiver);
    }
    Optional<String> text = first(node, TEXTS).filter(JsonNode::isTextual).map(JsonNode::asText);
    if (found || text.isEmpty()) {
      return found;
    }
    receiver.speaker(first(node, SPEAKERS).map(SpeechDocument::name));
    receiver.time(first(node, STARTS).map(SpeechDocument::milliseconds).orElse(-1));
    char[] chars = text.get().toCharArray();
    receiver.prose(chars, 0, chars.length, -1, 0);
    return true;
  }

  private static Optional<JsonNode> first(JsonNode node, List<String> names) {
    return names.stream()
        .filter(node::has)
        .map(node::get)
        .filter(JsonNode::isValueNode)
        .filter(value -> !value.isNull())
        .findFirst();
  }

  /** A number names nobody, and says so. */
  private static String name(JsonNode speaker) {
    return speaker.asText();
  }

  /** Programs that count seconds write them with a fraction. */
  private static int milliseconds(JsonNode start) {
    double value = start.asDouble(-1);
    boolean seconds = start.isFloatingPointNumber() || start.isTextual();
    return (int) Math.min(Integer.MAX_VALUE, seconds ? value * SECOND : value);
  }
}
