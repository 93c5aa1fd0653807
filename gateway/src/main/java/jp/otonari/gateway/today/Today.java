package jp.otonari.gateway.today;

import java.util.stream.Stream;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Checkins.Checkin;
import jp.otonari.gateway.client.Checkins.Summary;
import jp.otonari.gateway.client.Duplicates.Duplicate;
import jp.otonari.gateway.client.Intake.Volunteer;
import jp.otonari.gateway.client.Leaks.Leak;
import jp.otonari.gateway.client.Letters.Letter;
import jp.otonari.gateway.client.Matching.Pairing;
import jp.otonari.gateway.client.Matching.Waiting;
import jp.otonari.gateway.client.Moves.Move;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.client.SpotHelps.SpotHelp;

/**
 * Who needs the coordinator, as far as the services answer.
 *
 * @param agreed both said yes: a talk is to be set
 * @param introduced the talk is set: the pair is to be started
 * @param ending volunteers whose clearance ends soon or has ended
 * @param leaks whose clocks run, or which nobody has closed yet
 * @param duplicates who is perhaps registered twice
 * @param arriving from other branches, who wait for this office
 * @param unfilled help that somebody needs once, today or later, and nobody gives
 * @param stuck letters of which it is not sure that they went, or sure that they did not
 */
record Today(
    Answer<Summary> checkins,
    Answer<Page<Pairing>> agreed,
    Answer<Page<Pairing>> introduced,
    Answer<Page<Letter>> stuck,
    Answer<Page<Volunteer>> toScreen,
    Answer<Page<Volunteer>> ending,
    Answer<Page<Waiting>> waiting,
    Answer<Page<Leak>> leaks,
    Answer<Page<Duplicate>> duplicates,
    Answer<Page<Move>> arriving,
    Answer<Page<SpotHelp>> unfilled) {

  /** Whose names the page shows. */
  Stream<String> people() {
    var pairs =
        Stream.of(agreed, introduced)
            .flatMap(answer -> answer.or(none()).items().stream())
            .flatMap(pair -> Stream.of(pair.residentId(), pair.volunteerId()));
    return Stream.of(
            asked().map(Checkin::personId),
            pairs,
            stuck.or(none()).items().stream().map(Letter::personId),
            waiting.or(none()).items().stream().flatMap(Waiting::people),
            unfilled.or(none()).items().stream().map(SpotHelp::residentId))
        .flatMap(ids -> ids);
  }

  private Stream<Checkin> asked() {
    var summary = checkins.or(Summary.empty());
    return Stream.of(
            summary.worried(), summary.missed(), summary.overdue(), summary.answeredToday())
        .flatMap(page -> page.items().stream());
  }

  static <T> Page<T> none() {
    return Page.empty();
  }
}
