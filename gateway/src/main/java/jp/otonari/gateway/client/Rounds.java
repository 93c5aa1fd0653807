package jp.otonari.gateway.client;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.otonari.gateway.client.Matching.Reason;
import jp.otonari.gateway.client.Matching.Removed;
import jp.otonari.gateway.client.Teams.Suggested;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;

/** Today's round: who is to meet whom before anybody is asked, and who else could. */
public final class Rounds {

  /** As many as can be approved at once. */
  public static final int MOST = 200;

  private final Line line;

  Rounds(Line line) {
    this.line = line;
  }

  /** Refused with 404 while the branch was never looked at. */
  public Answer<Round> round(Caller caller) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/round");
  }

  /** The most urgent first. */
  public Answer<Page<Draft>> drafts(Caller caller, int page, int size) {
    return line.get(
        caller,
        new ParameterizedTypeReference<>() {},
        "/drafts?page={page}&size={size}",
        page,
        size);
  }

  /** Asks everybody of each couple or team, as far as they are still to meet. */
  public Answer<Approval> approve(Caller caller, List<Couple> drafts) {
    return line.post(
        caller,
        Map.of("drafts", drafts),
        new ParameterizedTypeReference<>() {},
        "/drafts/approval");
  }

  /** Refused with 404 for who does not wait, or was asked already. */
  public Answer<Candidates> candidates(Caller caller, String residentId) {
    return line.get(
        caller, new ParameterizedTypeReference<>() {}, "/residents/{id}/candidates", residentId);
  }

  /**
   * Asks these two, whatever the round says. Refused as {@code not-possible} with an error of the
   * field {@code rules} for each hard rule that keeps them apart.
   */
  public Answer<Proposed> ask(Caller caller, Couple couple) {
    return line.post(caller, couple, new ParameterizedTypeReference<>() {}, "/proposals");
  }

  public Answer<Fairness> fairness(Caller caller) {
    return line.get(caller, new ParameterizedTypeReference<>() {}, "/fairness");
  }

  /** The proposal that was made of two people. */
  public record Proposed(String pairingId) {}

  /**
   * Two people who could meet, or a household and its team.
   *
   * @param members everybody of the team, whom the volunteer would lead; null for a pair
   */
  public record Couple(String residentId, String volunteerId, @Nullable List<String> members) {

    public Couple(String residentId, String volunteerId) {
      this(residentId, volunteerId, null);
    }

    public Stream<String> people() {
      var team = members == null ? List.<String>of() : members;
      return Stream.concat(Stream.of(residentId, volunteerId), team.stream());
    }
  }

  /**
   * What the latest look at the whole branch found.
   *
   * @param certified whether it is proved that nothing better is possible
   * @param waiting how many residents nobody fits
   * @param releasesAt when the drafts are asked without a hand; null for never
   * @param targets whom to look for, what helps most residents first
   */
  public record Round(
      LocalDate day,
      OffsetDateTime solvedAt,
      boolean certified,
      int drafts,
      int waiting,
      @Nullable OffsetDateTime releasesAt,
      List<Target> targets) {

    public int everybody() {
      return drafts + waiting;
    }
  }

  /**
   * Volunteers for this town with what is wanted would help so many residents.
   *
   * @param rule what stands in the way there
   * @param wanted a language, a part of the week, a gender; empty when the rule says it all
   */
  public record Target(String municipality, String rule, String wanted, int helps) {}

  /**
   * Two people whom nobody has asked yet.
   *
   * @param since when the resident registered
   * @param locked whether the office said that they stay together
   * @param team with whom the volunteer would lead it; null for a pair
   */
  public record Draft(
      String residentId,
      String volunteerId,
      String household,
      String municipality,
      LocalDate since,
      int score,
      List<Reason> reasons,
      boolean locked,
      @Nullable Suggested team) {

    public boolean isDisplaced() {
      return household.equals("DISPLACED");
    }
  }

  /** What became of each couple that was approved. */
  public record Approval(List<Outcome> items) {}

  /**
   * What became of one of them.
   *
   * @param outcome ASKED, CHANGED (the draft is another one by now) or TAKEN (asked or paired)
   */
  public record Outcome(String residentId, String volunteerId, String outcome) {}

  /**
   * Who could meet a resident.
   *
   * @param draft whom the round gives them; null for nobody
   * @param candidates the draft first, then by how little it costs the others
   * @param removedBy how many volunteers each hard rule puts out of the question
   * @param unblock the one change that would do; only when nobody fits
   */
  public record Candidates(
      String residentId,
      LocalDate since,
      String household,
      String municipality,
      @Nullable String draft,
      List<Candidate> candidates,
      List<Removed> removedBy,
      @Nullable Unblock unblock) {}

  /**
   * One who could.
   *
   * @param losesProgramme points by which all drafts together would be worth less
   * @param held residents whom the volunteer meets, or is asked for
   */
  public record Candidate(
      String volunteerId,
      int score,
      List<Reason> reasons,
      int losesProgramme,
      int held,
      int capacity) {}

  /**
   * The one change that would give somebody who waits a neighbour.
   *
   * @param rule what stands in the way now
   * @param anyOf what would do: languages, parts of the week, a gender; empty when the rule says it
   * @param volunteerId who would fit then; null when it takes somebody new
   */
  public record Unblock(
      String rule, List<String> anyOf, @Nullable String volunteerId, @Nullable Integer score) {}

  /**
   * Whether all kinds of people are served alike.
   *
   * @param firstCome the same day's people first come, first served
   */
  public record Fairness(LocalDate day, List<Group> groups, Share firstCome, Share ours) {}

  /**
   * One kind of people.
   *
   * @param by household, language, municipality or gender-wish
   * @param met how many are asked, paired or drafted
   * @param meanScore null when nobody is
   */
  public record Group(
      String by,
      String key,
      int met,
      int waiting,
      int matchedPercent,
      int waitP50Days,
      int waitP95Days,
      @Nullable Integer meanScore) {

    public int people() {
      return met + waiting;
    }
  }

  /** How many find somebody, and how well they fit on the average. */
  public record Share(int matchedPercent, @Nullable Integer meanScore) {}
}
