package jp.otonari.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleTests {

  private final People people = People.all();

  PeopleTests() throws IOException {}

  @Test
  void every_run_has_the_same_people() throws IOException {
    assertThat(People.all()).isEqualTo(people);
  }

  @Test
  void nobody_has_a_mail_address_that_could_be_real_or_somebody_elses() {
    var mails = everybody().map(person -> fact(person, "mail")).toList();

    assertThat(mails)
        .doesNotHaveDuplicates()
        .allMatch(m -> m.matches("[\\w.]+@example\\.(jp|com|org)"));
  }

  @Test
  void everybody_has_an_id_and_a_place() {
    assertThat(everybody().map(Person::id)).doesNotHaveDuplicates();
    assertThat(everybody())
        .allSatisfy(
            person -> {
              assertThat(fact(person, "municipality")).matches("\\d{5}");
              assertThat(person.branch()).isIn("tokyo", "chiba", "kanagawa", "saitama");
            });
  }

  private Stream<Person> everybody() {
    return Stream.concat(people.residents().stream(), people.volunteers().stream());
  }

  private static String fact(Person person, String name) {
    return person.registration().getOrDefault(name, "").toString();
  }
}
