package jp.otonari.gateway.pairing;

import java.util.List;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.PairLife.Earlier;
import jp.otonari.gateway.client.PairLife.History;

/** Whom both people of a pair met before this one. */
record Past(List<Earlier> resident, List<Earlier> volunteer) {

  static Past of(Answer<History> resident, Answer<History> volunteer, Pairing now) {
    return new Past(before(resident, now), before(volunteer, now));
  }

  Stream<String> people() {
    return Stream.of(resident, volunteer)
        .flatMap(List::stream)
        .flatMap(pair -> Stream.of(pair.residentId(), pair.volunteerId()));
  }

  private static List<Earlier> before(Answer<History> history, Pairing now) {
    return history.map(History::items).or(List.of()).stream()
        .filter(pair -> !pair.pairingId().equals(now.pairingId()))
        .toList();
  }
}
