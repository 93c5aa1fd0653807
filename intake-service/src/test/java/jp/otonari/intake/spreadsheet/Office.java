package jp.otonari.intake.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import tools.jackson.databind.JsonNode;

/** The office of a branch at its spreadsheets. */
record Office(ServiceClient http, Tokens tokens, String branch) {

  Response upload(byte[] file, String people, boolean dry) {
    return upload(file, people, dry, UUID.randomUUID().toString());
  }

  Response upload(byte[] file, String people, boolean dry, String key) {
    var path = path("imports?people=" + people + "&dry=" + dry + "&consentText=paper-2019");
    return http.send(
        http.request(path, token())
            .setHeader("Content-Type", "application/octet-stream")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofByteArray(file)));
  }

  /** The import of a file when there is nothing left to do. */
  JsonNode done(byte[] file, String people, boolean dry) {
    return done(upload(file, people, dry));
  }

  JsonNode done(Response answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    var id = answer.body().path("importId").asString();
    await().until(() -> find(id).path("state").asString().endsWith("ED"));
    return find(id);
  }

  JsonNode find(String id) {
    return http.get(path("imports/" + id), token()).body();
  }

  Response get(String rest) {
    return http.get(path(rest), token());
  }

  Response post(String rest) {
    return http.post(path(rest), token(), "");
  }

  /** A file as its bytes. */
  byte[] download(String rest, String token) {
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      var answer =
          client.send(http.request(path(rest), token).GET().build(), BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (java.io.IOException | InterruptedException ex) {
      throw new AssertionError(ex);
    }
  }

  byte[] download(String rest) {
    return download(rest, token());
  }

  long found(String people, String text) {
    return get(people + "?q=" + text).body().path("total").asInt();
  }

  String path(String rest) {
    return "/branches/" + branch + "/" + rest;
  }

  String token() {
    return tokens.office(branch);
  }
}
