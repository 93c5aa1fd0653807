package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.otonari.gateway.client.PairLife.Ending;
import jp.otonari.gateway.client.PairLife.Pause;
import jp.otonari.gateway.client.Rounds.Unblock;
import jp.otonari.gateway.client.Teams.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Proposals with their reasons, pairs, and who waits. */
public final class Matching {

  private static final Set<String> BEFORE_START =
      Set.of("PROPOSED", "ACCEPTED", "INTRODUCTION", "WITHDRAWN");

  private final Line line;

  Matching(Line line) {
    this.line = line;
  }

  /**
   * @param states one or more, separated by commas
   */
  public Answer<Page<Pairing>> proposals(Caller caller, String states, int page) {
    return list(caller, "/proposals", states, page);
  }

  public Answer<Page<Pairing>> pairings(Caller caller, String states, int page) {
    return list(caller, "/pairings", states, page);
  }

  public Answer<Pairing> proposal(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/proposals/{id}", id);
  }

  public Answer<Pairing> pairing(Caller caller, String id) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/pairings/{id}", id);
  }

  /** What one of the two sees, by the token of a mail link. */
  public Answer<Offer> offer(Caller person, String id) {
    return line.get(person, new ParameterizedTypeReference<>() {}, "/proposals/{id}", id);
  }

  public Answer<Offer> answer(Caller person, String id, String answer, @Nullable String reason) {
    return line.post(
        person,
        without("answer", answer, "reason", reason),
        new ParameterizedTypeReference<>() {},
        "/proposals/{id}/answers",
        id);
  }

  public Answer<Pairing> introduce(
      Caller caller, String id, String meetsAt, String place, @Nullable String link) {
    var body = without("place", place, "link", link);
    body.put("meetsAt", meetsAt);
    return line.post(
        caller, body, new ParameterizedTypeReference<>() {}, "/proposals/{id}/introduction", id);
  }

  public Answer<Pairing> withdraw(Caller caller, String id, String reason) {
    return line.post(
        caller,
        Map.of("reason", reason),
        new ParameterizedTypeReference<>() {},
        "/proposals/{id}/withdrawal",
        id);
  }

  public Answer<Pairing> start(Caller caller, String id, String startsOn) {
    return line.post(
        caller,
        Map.of("startsOn", startsOn),
        new ParameterizedTypeReference<>() {},
        "/pairings/{id}/start",
        id);
  }

  /** The longest first. */
  public Answer<Page<Waiting>> waiting(Caller caller, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/waiting?page={page}&size={size}",
        page,
        Page.SIZE);
  }

  private Answer<Page<Pairing>> list(Caller caller, String path, String states, int page) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        path + "?state={states}&page={page}&size={size}",
        states,
        page,
        Page.SIZE);
  }

  /** A proposal becomes a pair on its first day. */
  static String path(String state, String pairingId) {
    return (BEFORE_START.contains(state) ? "/proposals/" : "/pairings/") + pairingId;
  }

  private static Map<String, String> without(
      String name, String value, String optional, @Nullable String maybe) {
    var body = new HashMap<>(Map.of(name, value));
    if (maybe != null && !maybe.isBlank()) {
      body.put(optional, maybe);
    }
    return body;
  }

  /**
   * A proposal or pair as the office sees it.
   *
   * @param asked the sides that were asked until now; null when matching does not say
   */
  public record Pairing(
      String pairingId,
      String state,
      String residentId,
      String volunteerId,
      int score,
      List<Reason> reasons,
      List<Alternative> alternatives,
      @Nullable String residentAnswer,
      @Nullable String volunteerAnswer,
      @Nullable List<String> asked,
      LocalDate askedOn,
      LocalDate expiresOn,
      @Nullable Talk introduction,
      @Nullable LocalDate startsOn,
      @Nullable LocalDate endsOn,
      @Nullable Pause pause,
      @Nullable Withdrawal withdrawal,
      @Nullable Ending ending,
      @Nullable Team team) {

    /** Whether the first day was not fixed yet, or never was. */
    public boolean isProposal() {
      return BEFORE_START.contains(state);
    }

    /** The page of the proposal or pair, below that of the branch. */
    public String path() {
      return Matching.path(state, pairingId);
    }

    /** An answer, or why there is none. */
    public String residentSays() {
      return says("RESIDENT", residentAnswer);
    }

    /** An answer, or why there is none. */
    public String volunteerSays() {
      return says("VOLUNTEER", volunteerAnswer);
    }

    private String says(String side, @Nullable String answer) {
      if (answer != null) {
        return answer;
      }
      return asked == null || asked.contains(side) ? "NOTHING" : "NOT_ASKED";
    }
  }

  /**
   * Why this pair.
   *
   * @param of the most points that this reason can give
   */
  public record Reason(String code, int points, int of, List<String> values) {}

  /** A volunteer who would have been next. */
  public record Alternative(String volunteerId, int score) {}

  /** The talk of three. */
  public record Talk(OffsetDateTime meetsAt, String place, @Nullable String link) {}

  /** Why a proposal is no more. */
  public record Withdrawal(
      String cause, @Nullable String declinedBy, @Nullable String reason, OffsetDateTime at) {}

  /**
   * A proposal as one of its two people sees it.
   *
   * @param side which of the two sees it
   */
  public record Offer(
      String state,
      String side,
      String residentId,
      String volunteerId,
      List<String> sharedLanguages,
      String residentMunicipality,
      String volunteerMunicipality,
      String household,
      List<String> needs,
      @Nullable String answer,
      LocalDate expiresOn,
      @Nullable Talk introduction) {

    public boolean isForResident() {
      return side.equals("RESIDENT");
    }

    public String otherId() {
      return isForResident() ? volunteerId : residentId;
    }

    public String otherMunicipality() {
      return isForResident() ? volunteerMunicipality : residentMunicipality;
    }
  }

  /**
   * A resident whom nobody fits, and what put how many volunteers out of the question.
   *
   * @param unblock what would end the wait; null until the branch was looked at
   */
  public record Waiting(
      String residentId, LocalDate since, List<Removed> removedBy, @Nullable Unblock unblock) {

    /** The resident, and who would fit. */
    public Stream<String> people() {
      var volunteer = unblock == null ? null : unblock.volunteerId();
      return Stream.concat(Stream.of(residentId), Stream.ofNullable(volunteer));
    }
  }

  /** How many volunteers one rule removed. */
  public record Removed(String rule, int count) {}
}
