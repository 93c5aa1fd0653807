package jp.otonari.intake.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.otonari.testing.Response;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MunicipalityServiceTests {

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;

  @Test
  void the_registration_form_finds_the_place() {
    var found = get("?prefectures=13,12&q=" + URLEncoder.encode("しんじゅく", StandardCharsets.UTF_8));

    assertThat(found.text())
        .isEqualTo(
            """
            {"items":[{"code":"13104","name":"新宿区","kana":"しんじゅくく","romaji":"Shinjuku-ku",\
            "prefecture":"東京都","prefectureRomaji":"Tokyo"}],"total":1}""");
    assertThat(get("?prefectures=13&size=5").body().path("items").size()).isEqualTo(5);
    assertThat(get("?prefectures=13&size=5").body().path("total").asInt()).isEqualTo(62);
  }

  @Test
  void a_code_is_looked_up() {
    assertThat(get("/13104").body().path("name").asString()).isEqualTo("新宿区");
    assertThat(get("/99999").status()).isEqualTo(404);
  }

  private Response get(String rest) {
    return http.get("/branches/tokyo/municipalities" + rest, tokens.registration("tokyo"));
  }
}
