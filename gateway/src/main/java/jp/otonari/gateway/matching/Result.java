package jp.otonari.gateway.matching;

import java.util.List;
import jp.otonari.gateway.client.Rounds.Approval;
import jp.otonari.gateway.client.Rounds.Couple;
import jp.otonari.gateway.client.Rounds.Outcome;

/** What became of a couple or team that the office had asked. */
record Result(Couple couple, String outcome) {

  static List<Result> of(Approval approval, List<Couple> sent) {
    return approval.items().stream().map(one -> of(one, sent)).toList();
  }

  private static Result of(Outcome one, List<Couple> sent) {
    return new Result(
        sent.stream()
            .filter(couple -> couple.residentId().equals(one.residentId()))
            .findFirst()
            .orElseGet(() -> new Couple(one.residentId(), one.volunteerId())),
        one.outcome());
  }
}
