package jp.otonari.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: keeps cookies, follows redirects, sends forms with their tokens. */
final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final String BOUNDARY = "----otonari";

  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(cookies)
          .followRedirects(Redirect.NORMAL)
          .build();

  private final String base;
  private final @Nullable String acceptLanguage;
  private String csrf = "";

  Browser(String base, @Nullable String acceptLanguage) {
    this.base = base;
    this.acceptLanguage = acceptLanguage;
  }

  /** A page as it came. */
  record Seen(int status, String path, String html, HttpResponse<String> answer) {

    String header(String name) {
      return answer.headers().firstValue(name).orElse("");
    }
  }

  Seen open(String path) {
    return send(http, HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /** Sends the form of the page that was opened last; fields are name, value, name, value ... */
  Seen send(String path, String... fields) {
    return send(http, form(path, fields));
  }

  /** The same without following where it leads. */
  Seen sendAndStay(String path, String... fields) {
    var staying =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NEVER).build();
    return send(staying, form(path, fields));
  }

  private HttpRequest.Builder form(String path, String... fields) {
    var pairs = new ArrayList<String>();
    pairs.add("_csrf=" + encoded(csrf));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(String.join("&", pairs)));
  }

  /** As when a page elsewhere makes the browser send our form: it does not know the token. */
  void forgetToken() {
    csrf = "forged";
  }

  /** Sends a form with a file; fields are name, value, name, value ... */
  Seen upload(String path, String file, String content, String... fields) {
    var body = new StringBuilder();
    part(body, "_csrf", "", csrf);
    for (int i = 0; i < fields.length; i += 2) {
      part(body, fields[i], "", fields[i + 1]);
    }
    part(body, file, "; filename=\"people.csv\"", content);
    return send(
        http,
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
  }

  private static void part(StringBuilder body, String name, String more, String content) {
    body.append(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, name, more, content));
  }

  List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private Seen send(HttpClient client, HttpRequest.Builder request) {
    if (acceptLanguage != null) {
      request.header("Accept-Language", acceptLanguage);
    }
    try {
      var answer =
          client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
      var token = CSRF.matcher(answer.body());
      if (token.find()) {
        csrf = token.group(1);
      }
      return new Seen(answer.statusCode(), answer.uri().getPath(), answer.body(), answer);
    } catch (IOException ex) {
      throw new AssertionError("The gateway did not answer", ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      throw new AssertionError(ex);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
