package jp.otonari.notification.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The HTML form of a letter. */
@Component
class HtmlLayout {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  HtmlLayout() {
    var files = new ClassLoaderTemplateResolver(HtmlLayout.class.getClassLoader());
    files.setPrefix("letters/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(files);
  }

  String of(Language language, String subject, List<Block> blocks) {
    Map<String, Object> letter =
        Map.of(
            "lang",
            language.tag(),
            "dir",
            language.rightToLeft() ? "rtl" : "ltr",
            "subject",
            subject,
            "blocks",
            blocks);
    return engine.process("letter", new Context(Locale.ROOT, letter)).replaceAll("(?m)^ *\\n", "");
  }
}
