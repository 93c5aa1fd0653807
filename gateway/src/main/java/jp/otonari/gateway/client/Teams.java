package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Matching.Pairing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Volunteers who look after a displaced household together: who there is, and who could be. */
public final class Teams {

  /** What a team looks after together. */
  public static final List<String> DUTIES =
      List.of("DAILY_LIFE", "PROCEDURES", "JAPANESE", "SCHOOL", "HEALTH_CARE");

  private final Line line;

  Teams(Line line) {
    this.line = line;
  }

  /** All that live, the oldest first. */
  public Answer<Board> board(Caller caller) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/teams");
  }

  /** The best team for a household; nothing is kept. Refused with 404 for who is not known. */
  public Answer<Suggested> suggest(Caller caller, String residentId) {
    return line.post(
        caller,
        Map.of(),
        new ParameterizedTypeReference<>() {},
        "/residents/{id}/team",
        residentId);
  }

  /** Asks a household and everybody of a team. */
  public Answer<Pairing> ask(Caller caller, String residentId, List<Chosen> members) {
    return line.post(
        caller,
        Map.of("residentId", residentId, "members", members),
        new ParameterizedTypeReference<>() {},
        "/teams");
  }

  /** Asks one more. */
  public Answer<Pairing> ask(Caller caller, String pairingId, Map<String, Object> wish) {
    return line.post(
        caller, wish, new ParameterizedTypeReference<>() {}, "/pairings/{id}/members", pairingId);
  }

  /** A member goes, or is asked no longer. */
  public Answer<Pairing> leave(
      Caller caller, String pairingId, String volunteerId, Map<String, Object> going) {
    return line.post(
        caller,
        going,
        new ParameterizedTypeReference<>() {},
        "/pairings/{id}/members/{volunteerId}/leaving",
        pairingId,
        volunteerId);
  }

  /** All teams of a branch. */
  public record Board(List<Row> items) {

    /** Who could fill holes of one team, best first. */
    public List<Seat> substitutes(Pairing pair) {
      return items.stream()
          .filter(row -> row.pairingId.equals(pair.pairingId()))
          .flatMap(row -> row.substitutes.stream())
          .toList();
    }
  }

  /**
   * A household and who looks after it.
   *
   * @param substitutes who could fill holes, best first
   */
  public record Row(
      String pairingId,
      String state,
      String residentId,
      String volunteerId,
      Team team,
      List<Seat> substitutes) {

    /** Whether there are duties at all: a pair for which somebody stands in has none. */
    public boolean hasDuties() {
      return !team.holes.isEmpty() || team.members.stream().anyMatch(one -> !one.duties.isEmpty());
    }

    /** The page of the proposal or pair, below that of the branch. */
    public String path() {
      return Matching.path(state, pairingId);
    }

    /** Who could fill a hole best; null for nobody. */
    public @Nullable Seat substitute(String duty) {
      return substitutes.stream().filter(one -> one.duties.contains(duty)).findFirst().orElse(null);
    }

    public Stream<String> people() {
      return Stream.of(Stream.of(residentId), team.people(), Seat.people(substitutes))
          .flatMap(ids -> ids);
    }
  }

  /**
   * A team as it is.
   *
   * @param members also who left, or said no
   * @param holes duties that nobody has
   * @param handOver what those who left want the next ones to know
   */
  public record Team(List<Member> members, List<String> holes, @Nullable String handOver) {

    /** Who has a duty, or is asked to. */
    public List<Member> holders(String duty) {
      return members.stream().filter(one -> one.isThere() && one.duties.contains(duty)).toList();
    }

    public Stream<String> people() {
      return members.stream().map(Member::volunteerId);
    }
  }

  /**
   * One of a team.
   *
   * @param state ASKED, MEMBER, LEFT or DECLINED
   * @param until the last day of who left, or of who stands in for a while
   */
  public record Member(
      String volunteerId,
      List<String> duties,
      boolean lead,
      String state,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {

    public boolean isThere() {
      return state.equals("ASKED") || state.equals("MEMBER");
    }
  }

  /**
   * The team that would be best.
   *
   * @param members nobody when there are not enough people
   * @param proved whether no better one is possible; null when matching does not say
   */
  public record Suggested(
      List<Seat> members, List<String> holes, boolean needsInterpreter, @Nullable Boolean proved) {}

  /**
   * Who could take what in a team.
   *
   * @param score points of the volunteer with the household
   */
  public record Seat(
      String volunteerId,
      List<String> duties,
      boolean lead,
      int score,
      List<String> sharedLanguages) {

    public static Stream<String> people(List<Seat> seats) {
      return seats.stream().map(Seat::volunteerId);
    }
  }

  /** One of a team as the office wants it. */
  public record Chosen(String volunteerId, List<String> duties, boolean lead) {}
}
