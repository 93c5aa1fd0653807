package jp.otonari.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small real HTTP server that speaks the contract of one service and remembers what it heard. */
final class Stub {

  static final JsonMapper JSON = JsonMapper.shared();

  /** A request that came in. */
  record Heard(
      String method, String path, String query, String bearer, String ifMatch, JsonNode body) {

    /** What the token says. */
    JsonNode claims() {
      var payload = Base64.getUrlDecoder().decode(bearer.split("\\.")[1]);
      return JSON.readTree(payload);
    }
  }

  /** What is answered. */
  record Reply(int status, Object body) {

    static Reply ok(Object body) {
      return new Reply(200, body);
    }

    static Reply done() {
      return new Reply(204, "");
    }

    static Reply file(String type, String name, String text) {
      return new Reply(200, new File(type, name, text));
    }

    static Reply problem(int status, String type, Object... errors) {
      return new Reply(
          status,
          Map.of(
              "type", "urn:otonari:problem:" + type, "status", status, "errors", List.of(errors)));
    }
  }

  private record File(String type, String name, String text) {}

  private record Route(Pattern line, Function<Heard, Reply> answer) {}

  private final HttpServer server;
  private final Deque<Route> routes = new ArrayDeque<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile boolean broken;

  Stub() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Answers as told from now on, the latest first; {@code route} is like {@code GET
   * /branches/tokyo/residents}.
   */
  synchronized void on(String route, Function<Heard, Reply> answer) {
    routes.addFirst(new Route(Pattern.compile(route), answer));
  }

  void on(String route, Object body) {
    on(route, _ -> Reply.ok(body));
  }

  synchronized void forget() {
    routes.clear();
    heard.clear();
    broken = false;
  }

  void breakDown() {
    broken = true;
  }

  void repair() {
    broken = false;
  }

  List<Heard> heard(String method, String path) {
    return heard.stream()
        .filter(one -> one.method().equals(method) && one.path().matches(path))
        .toList();
  }

  /** Everything that may have changed something. */
  List<Heard> changes() {
    return heard.stream()
        .filter(one -> !one.method().equals("GET") && !one.path().endsWith("/people"))
        .toList();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var request = read(exchange);
    heard.add(request);
    var reply = broken ? new Reply(503, Map.of()) : answer(request);
    var headers = exchange.getResponseHeaders();
    headers.set(
        "Content-Type", reply.status() < 400 ? "application/json" : "application/problem+json");
    var body =
        switch (reply.body()) {
          case String text -> text.getBytes(StandardCharsets.UTF_8);
          case File(var type, var name, var text) -> {
            headers.set("Content-Type", type);
            headers.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
            yield text.getBytes(StandardCharsets.UTF_8);
          }
          default -> JSON.writeValueAsBytes(reply.body());
        };
    if (reply.status() == 204) {
      exchange.sendResponseHeaders(204, -1);
    } else {
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private synchronized Reply answer(Heard request) {
    var line = request.method() + " " + request.path();
    return routes.stream()
        .filter(route -> route.line().matcher(line).matches())
        .map(route -> route.answer().apply(request))
        .findFirst()
        .orElseGet(() -> Reply.problem(404, "not-found"));
  }

  private static Heard read(HttpExchange exchange) throws IOException {
    var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var bearer = exchange.getRequestHeaders().getFirst("Authorization");
    var tag = exchange.getRequestHeaders().getFirst("If-Match");
    var uri = exchange.getRequestURI();
    return new Heard(
        exchange.getRequestMethod(),
        uri.getPath(),
        uri.getQuery() == null ? "" : uri.getQuery(),
        bearer == null ? "" : bearer.replaceFirst("^Bearer ", ""),
        tag == null ? "" : tag,
        body(exchange, text));
  }

  /** A file is heard as its text. */
  private static JsonNode body(HttpExchange exchange, String text) {
    return "application/octet-stream".equals(exchange.getRequestHeaders().getFirst("Content-Type"))
        ? JSON.valueToTree(text)
        : JSON.readTree(text.isEmpty() ? "null" : text);
  }
}
