package jp.otonari.intake.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jp.otonari.intake.resident.Household.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdTests {

  @ParameterizedTest
  @CsvSource({
    "FAMILY, MEMBERS DUE_DATE",
    "WORKER, OCCUPATION",
    "STUDENT, OCCUPATION",
    "DISPLACED, MEMBERS ARRIVED_IN DUE_DATE STORY"
  })
  void each_kind_is_asked_what_fits(Household household, String questions) {
    var asked = Arrays.stream(Question.values()).filter(household::isAsked).toList();

    assertThat(asked.stream().map(Question::name))
        .containsExactlyInAnyOrderElementsOf(List.of(questions.split(" ")));
  }
}
