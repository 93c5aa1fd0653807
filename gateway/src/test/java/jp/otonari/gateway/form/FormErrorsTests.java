package jp.otonari.gateway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.otonari.defaults.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class FormErrorsTests {

  @Test
  void an_error_in_a_list_stands_at_the_list_and_the_first_code_counts() {
    var errors =
        FormErrors.of(
            List.of(
                new FieldProblem("languages[2]", "duplicate"),
                new FieldProblem("languages", "length")));

    assertThat(errors.of("languages")).isEqualTo("duplicate");
  }

  @Test
  void errors_come_in_the_order_of_the_form_and_unknown_ones_last() {
    var errors =
        FormErrors.of(
            List.of(
                new FieldProblem("new", "required"),
                new FieldProblem("consent.textVersion", "required"),
                new FieldProblem("names.cardName", "length"),
                new FieldProblem("mail", "mail")));

    var sorted = errors.inOrder(List.of("names.cardName", "mail", "consent"));

    assertThat(sorted.codes().keySet()).containsExactly("names.cardName", "mail", "consent", "new");
  }
}
