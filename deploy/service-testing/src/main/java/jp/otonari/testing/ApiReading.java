package jp.otonari.testing;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads a running service's controllers as an OpenAPI document; no service serves one itself. */
@TestConfiguration(proxyBeanMethods = false)
class ApiReading {

  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(
            YearMonth.class, new StringSchema().types(Set.of("string")).example("2026-11"));
  }

  @Bean
  OpenAPI frame(Environment environment) {
    var service = environment.getRequiredProperty("spring.application.name");
    return new OpenAPI()
        .info(
            new Info()
                .title("Otonari, " + service)
                .version("v1")
                .description(
                    "What the office's pages and other systems may ask of this service. Every call"
                        + " needs a token that names the branch; a body is JSON in UTF-8."))
        .servers(List.of(new Server().url("/api/" + service.replace("-service", ""))))
        .components(
            new Components()
                .addSecuritySchemes(
                    Refusals.TOKEN,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                            "Signed by the gateway; the scopes are those of its holder.")));
  }

  @Bean
  ModelResolver modelResolver(ObjectMapperProvider mapper) {
    return new ModelResolver(mapper.jsonMapper(), new SchemaNames());
  }

  @Bean
  GlobalOpenApiCustomizer facts(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    return api -> Route.of(mapping).forEach(route -> Described.complete(api, route));
  }

  @Bean
  ApiRules apiRules(
      OpenApiWebMvcResource resource,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Environment environment) {
    var service = environment.getRequiredProperty("spring.application.name");
    return new ApiRules(service, resource, Route.of(mapping));
  }
}
