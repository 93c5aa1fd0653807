package jp.otonari.intake.duplicate;

import static jp.otonari.intake.Forms.misaki;
import static jp.otonari.intake.Forms.named;
import static jp.otonari.intake.Forms.olena;
import static jp.otonari.intake.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.Tokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office at work on people of one invented family, whom no other test knows. */
record Registry(ServiceClient http, Tokens tokens, String family) {

  private static final int PAGE = 200;

  static Registry in(ServiceClient http, Tokens tokens) {
    var name = new StringBuilder("K");
    ThreadLocalRandom.current().ints(10, 'A', 'Z').forEach(letter -> name.append((char) letter));
    return new Registry(http, tokens, name.toString());
  }

  Map<String, Object> resident(String given, String mail, @Nullable String born) {
    var names = Map.of("cardName", family + " " + given, "callName", given);
    var form = with(with(olena(), "names", names), "mail", mail(mail));
    return with(with(form, "birthDate", born), "phone", null);
  }

  Map<String, Object> volunteer(String given, String mail, @Nullable String born) {
    var form = named(named(misaki(), "name", family + " " + given), "callName", given);
    return with(with(form, "mail", mail(mail)), "birthDate", born);
  }

  private String mail(String name) {
    return name + "." + family + "@example.org";
  }

  String register(String people, Map<String, Object> form) {
    return register("tokyo", people, form);
  }

  String register(String branch, String people, Map<String, Object> form) {
    var id = UUID.randomUUID().toString();
    var path = "/branches/" + branch + "/" + people + "/" + id;
    var answer = http.put(path, tokens.registration(branch), form);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return id;
  }

  /** Waits for the one pair of these two that the office is asked about; imports may come first. */
  JsonNode asked(String one, String other) {
    return await(one + " and " + other)
        .atMost(Duration.ofMinutes(2))
        .until(() -> find(one, other), found -> found.status() == 200)
        .body();
  }

  Response find(String one, String other) {
    return http.get(path(one, other), office());
  }

  static String path(String one, String other) {
    return "/branches/tokyo/duplicates/" + Resemblance.id(one, other);
  }

  Response send(String path, @Nullable Long version, Object body) {
    return send("POST", path, version, body);
  }

  Response send(String method, String path, @Nullable Long version, Object body) {
    return send(method, path, coordinator(), version, body);
  }

  Response send(String method, String path, String token, @Nullable Long version, Object body) {
    var json = BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    var request = http.request(path, token).method(method, json);
    return http.send(version == null ? request : request.header("If-Match", "\"" + version + "\""));
  }

  List<String> open() {
    return questions().stream().map(item -> item.path("duplicateId").asString()).toList();
  }

  /** About how many pairs the office is asked in which one of these is. */
  long openAbout(List<String> people) {
    return questions().stream()
        .filter(item -> people.stream().anyMatch(item.path("people").toString()::contains))
        .count();
  }

  /** All pages of the list: other tests have people who are alike, too. */
  private List<JsonNode> questions() {
    var all = new ArrayList<JsonNode>();
    JsonNode items;
    do {
      var page = all.size() / PAGE;
      var path = "/branches/tokyo/duplicates?size=%d&page=%d".formatted(PAGE, page);
      items = http.get(path, office()).body().path("items");
      items.valueStream().forEach(all::add);
    } while (items.size() == PAGE);
    return all;
  }

  String office() {
    return tokens.office("tokyo");
  }

  String coordinator() {
    return tokens.of("office sensitive", "account-1", "tokyo");
  }
}
