package jp.otonari.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** What holds for the code of every service, one rule per name. */
public final class ServiceRules {

  private static final List<String> SERVICES =
      List.of("intake", "matching", "checkin", "notification", "gateway");

  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  ServiceRules(String service) {
    rules.put("no service knows another", noServiceKnowsAnother(service));
    rules.put("a type is public only for another package of its service", packagePrivateFirst());
    rules.put("every endpoint says who may call it", everyEndpointSaysWhoMayCall());
    rules.put("nothing is injected into a field", nothingIsInjectedIntoAField());
    rules.put("the time comes from a Clock", theTimeComesFromAClock());
    rules.put("nothing is printed", nothingIsPrinted());
  }

  /** A test per rule for the service in package {@code jp.otonari.<service>}. */
  public static Stream<DynamicTest> of(String service) {
    var code =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.otonari." + service);
    return new ServiceRules(service)
        .rules.entrySet().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(code)));
  }

  void check(String rule, JavaClasses code) {
    var found = rules.get(rule);
    if (found == null) {
      throw new IllegalArgumentException("No rule '" + rule + "'");
    }
    found.check(code);
  }

  private static ArchRule noServiceKnowsAnother(String service) {
    String[] others =
        SERVICES.stream()
            .filter(other -> !other.equals(service))
            .map(other -> "jp.otonari." + other + "..")
            .toArray(String[]::new);
    return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
  }

  private static ArchRule packagePrivateFirst() {
    return classes()
        .that()
        .areTopLevelClasses()
        .and()
        .arePublic()
        .and()
        .haveSimpleNameNotEndingWith("Application")
        .should(Conditions.BE_USED_BY_ANOTHER_PACKAGE)
        .allowEmptyShould(true);
  }

  private static ArchRule everyEndpointSaysWhoMayCall() {
    return methods()
        .that(Conditions.ARE_ENDPOINTS)
        .should(Conditions.SAY_WHO_MAY_CALL)
        .allowEmptyShould(true);
  }

  private static ArchRule nothingIsInjectedIntoAField() {
    return fields()
        .should()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .andShould()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
        .andShould()
        .notBeAnnotatedWith("jakarta.inject.Inject");
  }

  private static ArchRule theTimeComesFromAClock() {
    return noClasses()
        .should()
        .callMethodWhere(Conditions.ASKS_THE_SYSTEM_FOR_THE_TIME)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar");
  }

  private static ArchRule nothingIsPrinted() {
    return noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err");
  }
}
