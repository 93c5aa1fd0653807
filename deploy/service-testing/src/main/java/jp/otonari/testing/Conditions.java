package jp.otonari.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;

/** The words in which {@link ServiceRules} speaks of code. */
final class Conditions {

  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";

  private static final String WHO = "org.springframework.security.access.prepost.PreAuthorize";

  private static final Set<String> NO_TIME_OF_THEIR_OWN =
      Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis");

  static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS =
      DescribedPredicate.describe(
          "are endpoints",
          method -> method.isAnnotatedWith(MAPPING) || method.isMetaAnnotatedWith(MAPPING));

  static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL =
      new ArchCondition<>("bear @PreAuthorize, or their class does") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          boolean says = saysWho(method) || saysWho(method.getOwner());
          events.add(new SimpleConditionEvent(method, says, method.getFullName()));
        }
      };

  static final ArchCondition<JavaClass> BE_USED_BY_ANOTHER_PACKAGE =
      new ArchCondition<>("be used by another package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          boolean used =
              type.getDirectDependenciesToSelf().stream()
                  .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
          events.add(new SimpleConditionEvent(type, used, type.getName() + " is public"));
        }
      };

  static final DescribedPredicate<JavaMethodCall> ASKS_THE_SYSTEM_FOR_THE_TIME =
      DescribedPredicate.describe(
          "asks the system for the time", Conditions::asksTheSystemForTheTime);

  private Conditions() {}

  private static boolean saysWho(JavaMethod method) {
    return method.isAnnotatedWith(WHO) || method.isMetaAnnotatedWith(WHO);
  }

  private static boolean saysWho(JavaClass type) {
    return type.isAnnotatedWith(WHO) || type.isMetaAnnotatedWith(WHO);
  }

  private static boolean asksTheSystemForTheTime(JavaMethodCall call) {
    var target = call.getTarget();
    var owner = target.getOwner().getName();
    boolean withClock =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    return (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
        && NO_TIME_OF_THEIR_OWN.contains(target.getName())
        && !withClock;
  }
}
