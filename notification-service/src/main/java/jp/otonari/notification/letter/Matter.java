package jp.otonari.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** What a letter tells, as codes and dates; the words come when it is written. */
public sealed interface Matter {

  ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** The other person of the pair, whom the letter calls by name. */
  default Optional<UUID> partner() {
    return Optional.empty();
  }

  /** What tells two letters of one event, reader and purpose apart; mostly nothing. */
  default String apart() {
    return "";
  }

  /** The talk that the letter takes back; mostly none. */
  default @Nullable NoTalk noTalk() {
    return null;
  }

  /** The last day on which the letter still makes sense. */
  default Optional<LocalDate> lastDay() {
    return Optional.empty();
  }

  /** Nothing is known any more: the letter was to or about a person who is erased. */
  @TypeAlias("blank")
  record Blank() implements Matter {}

  /** An organisation referred somebody, who is asked whether they want to take part. */
  @TypeAlias("invitation")
  record Invitation(String referredBy, LocalDate until) implements Matter {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(until);
    }
  }

  /** Somebody asked for the link to their data. */
  @TypeAlias("my-data")
  record MyData() implements Matter {}

  /**
   * Whether the person agrees that their data go to another branch.
   *
   * @param to the slug of that branch
   */
  @TypeAlias("move-consent")
  record MoveConsent(UUID moveId, String to, LocalDate until) implements Matter {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(until);
    }
  }

  /** The branch that writes looks after the person from now on. */
  @TypeAlias("new-office")
  record NewOffice() implements Matter {}

  /** A resident's registration came in. */
  @TypeAlias("registration")
  record Registration(LocalDate on, String municipality) implements Matter {}

  /** A volunteer may be paired until that day. */
  @TypeAlias("clearance")
  record Clearance(LocalDate until) implements Matter {}

  /** A volunteer may be paired until that day, which is near. */
  @TypeAlias("clearance-end")
  record ClearanceEnd(LocalDate until) implements Matter {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(until);
    }
  }

  /**
   * Someone is proposed. Municipality is the other person's, household and needs the resident's.
   *
   * @param team whether several volunteers are asked to help together; null in letters of before
   */
  @TypeAlias("proposal")
  record Proposal(
      UUID pairingId,
      UUID partnerId,
      LocalDate until,
      String municipality,
      List<String> languages,
      Household household,
      List<Need> needs,
      @Nullable Boolean team)
      implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(until);
    }
  }

  /** A proposal is over. Who declined is never told. */
  @TypeAlias("withdrawal")
  record Withdrawal(UUID partnerId, boolean expired, @Nullable NoTalk noTalk) implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /**
   * Three people talk, or a team and a resident.
   *
   * @param version of the pairing; grows when the talk is set anew, null in letters of before
   * @param team whether several volunteers come; null in letters of before
   */
  @TypeAlias("introduction")
  record Introduction(
      UUID pairingId,
      UUID partnerId,
      Instant meetsAt,
      Place place,
      @Nullable Long version,
      @Nullable Boolean team)
      implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /**
   * A talk does not take place, or not with the reader.
   *
   * @param version of the pairing; above that of the letter which set the talk
   */
  record NoTalk(UUID pairingId, Instant meetsAt, long version) {}

  /** The six months begin. */
  @TypeAlias("start")
  record Start(UUID partnerId, LocalDate startsOn, LocalDate endsOn) implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /**
   * Somebody needs help once.
   *
   * @param partnerId the resident, who is not named before somebody goes
   */
  @TypeAlias("spot-offer")
  record SpotOffer(
      UUID requestId,
      UUID partnerId,
      String municipality,
      Instant startsAt,
      int minutes,
      List<String> languages,
      Instant answerBy)
      implements Matter {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(startsAt.atZone(JAPAN).toLocalDate());
    }
  }

  /**
   * A volunteer goes to help a resident once.
   *
   * @param goes whether the reader is the one who goes
   */
  @TypeAlias("spot-visit")
  record SpotVisit(
      UUID requestId,
      UUID partnerId,
      boolean goes,
      String municipality,
      Instant startsAt,
      int minutes)
      implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(startsAt.atZone(JAPAN).toLocalDate());
    }
  }

  /** Nobody goes at that time. */
  @TypeAlias("spot-over")
  record SpotOver(Instant startsAt) implements Matter {}

  /** The two do not meet for a while. Why is never told. */
  @TypeAlias("pause")
  record Pause(UUID partnerId, LocalDate from, LocalDate until) implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /** The two go on after a pause. */
  @TypeAlias("resumption")
  record Resumption(UUID partnerId, LocalDate on, LocalDate endsOn) implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /** The two go on for longer. */
  @TypeAlias("extension")
  record Extension(UUID partnerId, LocalDate endsOn) implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /** The two meet no more; the purpose says whether they graduated. Why else is never told. */
  @TypeAlias("ending")
  record Ending(UUID partnerId, LocalDate on) implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }

  /**
   * Somebody came to a team or left it.
   *
   * @param partnerId who did; for that one, the resident
   */
  @TypeAlias("team-change")
  record TeamChange(UUID partnerId, Change change, @Nullable NoTalk noTalk) implements Matter {

    /** As its reader sees it. */
    public enum Change {
      JOINED,
      LEFT,
      YOU_JOINED,
      YOU_LEFT,
      NOT_ASKED
    }

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }

    /** One event may tell of several people. */
    @Override
    public String apart() {
      return "/" + change + "/" + partnerId;
    }
  }

  /** Questions to answer until a day; late answers are welcome. */
  @TypeAlias("checkin")
  record Checkin(UUID checkinId, UUID partnerId, CheckinKind kind, LocalDate until)
      implements Matter {

    @Override
    public Optional<UUID> partner() {
      return Optional.of(partnerId);
    }
  }
}
