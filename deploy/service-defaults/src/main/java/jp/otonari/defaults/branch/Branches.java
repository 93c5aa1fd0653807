package jp.otonari.defaults.branch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;

/** The branches that this deployment serves ({@code otonari.branches}), each a slug. */
public record Branches(Set<String> slugs) {

  private static final String SLUG = "[a-z][a-z0-9-]{1,30}";

  public Branches {
    if (slugs.isEmpty() || !slugs.stream().allMatch(slug -> slug.matches(SLUG))) {
      throw new IllegalArgumentException(
          "otonari.branches must list slugs such as tokyo,chiba but is " + slugs);
    }
  }

  /** Reads {@code otonari.branches}. */
  public static Branches of(Environment environment) {
    return new Branches(
        new LinkedHashSet<>(
            List.of(environment.getRequiredProperty("otonari.branches", String[].class))));
  }

  public boolean serve(String slug) {
    return slugs.contains(slug);
  }

  /** The topics of every branch, for topic names such as {@code orders.v1}. */
  public List<String> topics(String... names) {
    var topics = new ArrayList<String>();
    for (var slug : slugs) {
      for (var name : names) {
        topics.add(topic(slug, name));
      }
    }
    return topics;
  }

  public static String topic(String slug, String name) {
    return slug + "." + name;
  }

  /** The branch whose topic this is. */
  public static String ofTopic(String topic) {
    return topic.substring(0, topic.indexOf('.'));
  }
}
