package jp.otonari.intake.spreadsheet;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an address say {@code csv} and {@code ja}, as addresses do. */
@Configuration(proxyBeanMethods = false)
class LenientCodes implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    ApplicationConversionService.addApplicationConverters(registry);
  }
}
