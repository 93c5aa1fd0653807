package jp.otonari.matching.pairing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.otonari.matching.engine.Pair;
import jp.otonari.matching.pairing.Ending.Again;
import jp.otonari.matching.pairing.Member.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * What living and past proposals and pairs mean for a search: who is taken, and which pairs are
 * blocked or welcome.
 */
@Component
public class Holds {

  /** Nobody may say that they have room for more. */
  private static final int MOST_SLOTS = 5;

  /** The part of a pairing that says what it holds. */
  private record Living(Pair people, Hold hold) {}

  /** The part of a pairing that says what comes of it afterwards. */
  private record Past(Pair people, Progress progress, @Nullable Roster team) {

    /** The two, as their pair says, and whoever did not want to be in the team. */
    Stream<Pair> blockedOn(LocalDate today, Period restAfter) {
      var members = team == null ? Stream.<Member>of() : team.members().stream();
      return Stream.concat(
          Stream.of(people).filter(_ -> progress.blocksOn(today, restAfter)),
          members
              .filter(member -> member.standing() == Standing.DECLINED)
              .map(member -> new Pair(people.residentId(), member.volunteerId())));
    }
  }

  private final MongoOperations store;
  private final PairingSettings settings;
  private final Clock clock;

  Holds(MongoOperations store, PairingSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  public Held in(String branch) {
    return held(where("branch").is(branch).and("hold").exists(true));
  }

  private Held held(Criteria living) {
    return new Held(
        living(living)
            .flatMap(pairing -> pairing.hold().volunteerSlots().stream())
            .collect(groupingBy(Hold::volunteerOf, mapping(Hold::numberOf, toSet()))));
  }

  private Stream<Living> living(Criteria criteria) {
    var living = query(criteria);
    living.fields().include("people", "hold");
    return store.find(living, Living.class, store.getCollectionName(Pairing.class)).stream();
  }

  /** The slots of one volunteer. */
  public Held of(String volunteerId) {
    return held(where("hold.volunteerSlot").in(slotsOf(volunteerId)));
  }

  /** The residents whom a living proposal or pair holds. */
  public Set<String> residentsIn(String branch) {
    return living(where("branch").is(branch).and("hold").exists(true))
        .map(pairing -> pairing.people().residentId())
        .collect(toSet());
  }

  /**
   * A resident who was asked or has somebody.
   *
   * @param askedOn when they were asked
   */
  public record Found(String residentId, LocalDate askedOn, int score) {}

  /** Those whom a living proposal or pair holds, and how well they fit. */
  public List<Found> found(String branch) {
    var living = query(where("branch").is(branch).and("hold").exists(true));
    return store.find(living, Pairing.class).stream()
        .map(
            pairing ->
                new Found(
                    pairing.people().residentId(),
                    pairing.proposal().askedOn(),
                    pairing.proposal().score()))
        .toList();
  }

  public boolean ofResident(String residentId) {
    return store.exists(query(where("hold.residentId").is(residentId)), Pairing.class);
  }

  public long countOfVolunteer(String volunteerId) {
    return store.count(query(where("hold.volunteerSlot").in(slotsOf(volunteerId))), Pairing.class);
  }

  private static List<String> slotsOf(String volunteerId) {
    return IntStream.rangeClosed(1, MOST_SLOTS)
        .mapToObj(slot -> Hold.name(volunteerId, slot))
        .toList();
  }

  public Set<Pair> blockedForResident(String residentId) {
    return blocked(where("people.residentId").is(residentId));
  }

  /** All who may not be proposed to each other now. */
  public Set<Pair> blocked(String branch) {
    return blocked(where("branch").is(branch));
  }

  /** Those who met before, and of whom somebody said that they would gladly meet again. */
  public Set<Pair> welcome(String branch) {
    return welcome(where("branch").is(branch));
  }

  public Set<Pair> welcomeForResident(String residentId) {
    return welcome(where("people.residentId").is(residentId));
  }

  private Set<Pair> welcome(Criteria people) {
    return over(people.and("progress.ending.again").is(Again.GLADLY))
        .filter(past -> past.progress().isWelcomeAgain())
        .map(Past::people)
        .collect(toSet());
  }

  private Set<Pair> blocked(Criteria people) {
    var today = LocalDate.now(clock);
    return over(people)
        .flatMap(past -> past.blockedOn(today, settings.restAfter()))
        .collect(toSet());
  }

  private Stream<Past> over(Criteria people) {
    var over = query(people.and("progress.state").in(State.WITHDRAWN, State.ENDED));
    over.fields().include("people", "progress", "team");
    return store.find(over, Past.class, store.getCollectionName(Pairing.class)).stream();
  }
}
