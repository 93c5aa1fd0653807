package jp.otonari.matching.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.otonari.matching.engine.Round;
import jp.otonari.matching.engine.Volunteer;
import jp.otonari.matching.round.Surroundings.Branch;
import org.jspecify.annotations.Nullable;

/** A branch's round as one instance keeps it in memory for a day. */
final class LiveRound {

  static final String NOBODY = "";

  final String branch;
  final LocalDate day;
  final Round round;

  /** The volunteers of the day by id, also those whom nobody could meet now. */
  final Map<String, Volunteer> pool;

  /** The volunteer of each resident whom a coordinator locked; they are not in the round. */
  final Map<String, String> locked;

  /** What the store says of each resident: the volunteer of the draft, or nobody. */
  final Map<String, String> told = new HashMap<>();

  /** When the reasons for waiting were looked at last. */
  Instant reasonsAt;

  /** The last day whose drafts were released. */
  @Nullable LocalDate releasedOn;

  LiveRound(String branch, Branch all, Round round, Instant now) {
    this.branch = branch;
    this.day = all.situation().today();
    this.round = round;
    this.pool = all.volunteers();
    this.locked = all.locks();
    this.reasonsAt = now;
  }

  /** Has the reasons of all who wait written anew. */
  void forgetReasons(Instant now) {
    told.values().removeIf(NOBODY::equals);
    reasonsAt = now;
  }

  int locksOn(String volunteerId) {
    return (int) locked.values().stream().filter(volunteerId::equals).count();
  }

  String draftOf(String residentId) {
    var locks = locked.get(residentId);
    return locks != null
        ? locks
        : round.volunteerFor(residentId).map(Volunteer::volunteerId).orElse(NOBODY);
  }
}
