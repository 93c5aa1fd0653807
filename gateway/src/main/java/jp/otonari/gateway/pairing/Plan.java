package jp.otonari.gateway.pairing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Checkins.Checkin;
import jp.otonari.gateway.client.Page;
import org.jspecify.annotations.Nullable;

/**
 * The check-ins of a pair or team in the order of their days, all who are asked one question on one
 * day in one row.
 *
 * @param resident what the resident is asked; null when only volunteers are
 * @param volunteers what is asked of who helps
 */
record Plan(String kind, LocalDate dueOn, @Nullable Checkin resident, List<Checkin> volunteers) {

  static List<Plan> of(Answer<Page<Checkin>> answer) {
    var rows = new TreeMap<String, Plan>();
    answer
        .or(Page.empty())
        .items()
        .forEach(
            one -> rows.merge(one.dueOn() + one.kind(), of(one), (some, more) -> some.and(more)));
    return rows.values().stream().sorted(Comparator.comparing(Plan::dueOn)).toList();
  }

  private static Plan of(Checkin one) {
    var isResident = one.side().equals("RESIDENT");
    return new Plan(
        one.kind(), one.dueOn(), isResident ? one : null, isResident ? List.of() : List.of(one));
  }

  private Plan and(Plan more) {
    return new Plan(
        kind,
        dueOn,
        resident == null ? more.resident : resident,
        Stream.concat(volunteers.stream(), more.volunteers.stream()).toList());
  }
}
