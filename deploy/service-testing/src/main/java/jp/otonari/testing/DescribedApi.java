package jp.otonari.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A {@link ServiceTest} that may have the service's {@link ApiRules} injected. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ApiReading.class)
@TestPropertySource(
    properties = {
      "springdoc.api-docs.enabled=true",
      "springdoc.override-with-generic-response=false",
      "springdoc.paths-to-match=/branches/**",
      "springdoc.default-produces-media-type=application/json",
      "springdoc.writer-with-order-by-keys=true",
      "springdoc.writer-with-default-pretty-printer=true"
    })
public @interface DescribedApi {}
