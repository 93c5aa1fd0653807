package jp.otonari.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.otonari.launcher.Service;
import jp.otonari.launcher.demo.Api.Caller;
import jp.otonari.launcher.demo.Api.Scope;

/** Lets most people answer their check-ins; the others are left to whoever looks. */
record CheckinAnswers(Api api) {

  private static final List<String> BRANCHES = List.of("tokyo", "chiba", "kanagawa", "saitama");

  private static final List<String> FEELINGS =
      List.of("GOOD", "GOOD", "FAIR", "GOOD", "WORRIED", "GOOD", "FAIR");

  /** Of five check-ins, two stay open. */
  private static final int OF = 5;

  private static final int OPEN = 2;

  int answerMost() throws IOException {
    int answered = 0;
    for (var branch : BRANCHES) {
      for (var checkin : page(branch).path("items")) {
        int chance = checkin.path("checkinId").asText().hashCode() & Integer.MAX_VALUE;
        if (chance % OF >= OPEN) {
          answer(branch, checkin, FEELINGS.get(chance % FEELINGS.size()));
          answered++;
        }
      }
    }
    return answered;
  }

  long due() throws IOException {
    long due = 0;
    for (var branch : BRANCHES) {
      due += page(branch).path("total").asLong();
    }
    return due;
  }

  private JsonNode page(String branch) throws IOException {
    var office = new Caller(Scope.OFFICE, "demo", branch);
    return api.get(office, Service.CHECKIN, "/checkins?state=DUE&size=100");
  }

  private void answer(String branch, JsonNode checkin, String feeling) throws IOException {
    var person = new Caller(Scope.MAIL_LINK, checkin.path("personId").asText(), branch);
    var path = "/checkins/" + checkin.path("checkinId").asText() + "/answer";
    var answer = new HashMap<String, Object>(Map.of("met", true, "feeling", feeling));
    if (checkin.path("kind").asText().equals("END_OR_EXTEND")) {
      answer.put("wish", "EXTEND");
    }
    api.post(person, Service.CHECKIN, path, answer);
  }
}
