package jp.otonari.intake.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Pages through persons on the store, newest first. Their documents have the fields branch, status,
 * registeredAt and {@code search}, the words under which they are filed.
 */
@Component
public class TokenSearch {

  private static final Sort NEWEST_FIRST =
      Sort.by(Sort.Order.desc("registeredAt"), Sort.Order.asc("_id"));

  private final MongoOperations mongo;

  TokenSearch(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public <T> Found<T> find(Class<T> persons, Asked asked) {
    var words = SearchTokens.asked(asked.text());
    if (words.isEmpty() && !asked.text().isBlank()) {
      return new Found<>(List.of(), 0);
    }
    var wanted = wanted(asked, words);
    var page = Query.query(wanted).with(NEWEST_FIRST).skip(asked.skipped()).limit(asked.size());
    return new Found<>(mongo.find(page, persons), mongo.count(Query.query(wanted), persons));
  }

  /** All of a list, one by one; {@link Asked}'s page does not count. */
  public <T> void each(Class<T> persons, Asked asked, Consumer<T> reader) {
    var words = SearchTokens.asked(asked.text());
    if (!words.isEmpty() || asked.text().isBlank()) {
      try (var found = mongo.stream(Query.query(wanted(asked, words)), persons)) {
        found.forEach(reader);
      }
    }
  }

  private static Criteria wanted(Asked asked, List<String> words) {
    var wanted = Criteria.where("branch").is(asked.branch());
    if (!asked.statuses().isEmpty()) {
      wanted.and("status").in(asked.statuses());
    }
    return words.isEmpty()
        ? wanted
        : wanted.andOperator(words.stream().map(TokenSearch::beginsWith).toList());
  }

  private static Criteria beginsWith(String word) {
    return Criteria.where("search").regex(Pattern.compile("^" + Pattern.quote(word)));
  }
}
