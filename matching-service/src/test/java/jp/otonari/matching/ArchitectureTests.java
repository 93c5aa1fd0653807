package jp.otonari.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import jp.otonari.testing.ServiceRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

  private final JavaClasses service =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("jp.otonari.matching");

  @TestFactory
  Stream<DynamicTest> the_rules_of_every_service_hold() {
    return ServiceRules.of("matching");
  }

  @Test
  void the_engine_is_plain_java() {
    isPlainJava("jp.otonari.matching.engine", "jp.otonari.matching.assignment").check(service);
  }

  @Test
  void the_teams_need_the_engine_and_a_solver_alone() {
    isPlainJava(
            "jp.otonari.matching.team",
            "jp.otonari.matching.engine",
            "jp.otonari.matching.assignment",
            "com.google.ortools..")
        .check(service);
  }

  @Test
  void the_rule_about_the_engine_can_be_red() {
    assertThatThrownBy(() -> isPlainJava("jp.otonari.matching.pool").check(service))
        .isInstanceOf(AssertionError.class);
  }

  private static ArchRule isPlainJava(String... features) {
    var allowed = Stream.concat(Stream.of(features), Stream.of("java..", "org.jspecify.."));
    return noClasses()
        .that()
        .resideInAnyPackage(features)
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(allowed.toArray(String[]::new));
  }
}
