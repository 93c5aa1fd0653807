package jp.otonari.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers as the test says: a reply to a command, or a broken line. */
final class ScriptedMailServer implements AutoCloseable {

  static final String HANG_UP = "";

  private final ServerSocket socket = listen();

  private final Map<String, String> replies = new ConcurrentHashMap<>();

  private final List<String> mails = new CopyOnWriteArrayList<>();

  private final Thread serving = Thread.ofVirtual().start(this::serve);

  /**
   * @param command a command's first word, or {@code .} for the end of a letter
   */
  ScriptedMailServer answering(String command, String reply) {
    replies.put(command, reply);
    return this;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Every letter that came whole, accepted or not. */
  List<String> mails() {
    return List.copyOf(mails);
  }

  /** Afterwards nobody is let in any more; a line that is still open may talk to its end. */
  @Override
  public void close() {
    try {
      socket.close();
      serving.join(Duration.ofSeconds(5));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new AssertionError(ex);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var line = socket.accept()) {
        talk(line);
      } catch (IOException _) {
        // The line broke, or the test is over.
      }
    }
  }

  private void talk(Socket line) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
    var out = new OutputStreamWriter(line.getOutputStream(), StandardCharsets.ISO_8859_1);
    say(out, "220 ready");
    for (var command = in.readLine(); command != null; command = in.readLine()) {
      var word = command.split("[ :]", 2)[0];
      if (!reply(out, word) || (word.equals("DATA") && !letter(in, out))) {
        return;
      }
    }
  }

  private boolean letter(BufferedReader in, Writer out) throws IOException {
    if (replies.containsKey("DATA")) {
      return true;
    }
    var mail = new StringBuilder();
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        mails.add(mail.toString());
        return reply(out, ".");
      }
      mail.append(line).append('\n');
    }
    return false;
  }

  private boolean reply(Writer out, String word) throws IOException {
    var reply = replies.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 ok");
    if (reply.equals(HANG_UP)) {
      return false;
    }
    say(out, reply);
    return true;
  }

  private static void say(Writer out, String reply) throws IOException {
    out.write(reply + "\r\n");
    out.flush();
  }

  private static ServerSocket listen() {
    try {
      return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
