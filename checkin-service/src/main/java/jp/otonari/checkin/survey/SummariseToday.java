package jp.otonari.checkin.survey;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Gathers what the first page of a coordinator's day shows. */
@Component
class SummariseToday {

  private static final int FIRST = 5;

  private final CheckIns checkIns;
  private final Clock clock;

  SummariseToday(CheckIns checkIns, Clock clock) {
    this.checkIns = checkIns;
    this.clock = clock;
  }

  Summary of(String branch) {
    return new Summary(
        waiting(branch, Attention.OVERDUE),
        waiting(branch, Attention.MISSED),
        waiting(branch, Attention.WORRIED),
        answeredToday(branch));
  }

  private Page<CheckInView> waiting(String branch, Attention why) {
    var longestFirst = PageRequest.of(0, FIRST, Sort.by(ASC, "dueOn", "_id"));
    return page(branch, where("progress.attention").is(why), longestFirst);
  }

  private Page<CheckInView> answeredToday(String branch) {
    var midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
    var latestFirst = PageRequest.of(0, FIRST, Sort.by(DESC, "progress.answer.answeredAt", "_id"));
    return page(branch, where("progress.answer.answeredAt").gte(midnight), latestFirst);
  }

  private Page<CheckInView> page(String branch, Criteria which, Pageable page) {
    return checkIns.page(branch, which, page).map(CheckInView::of);
  }
}
