package jp.otonari.gateway.pairing;

import java.time.LocalDate;
import jp.otonari.gateway.client.Matching.Reason;
import jp.otonari.gateway.language.Words;
import jp.otonari.gateway.page.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The facts behind a reason, in words. */
@Component("reasons")
class Reasons {

  private final MessageSource texts;
  private final Words words;
  private final Dates dates;

  Reasons(MessageSource texts, Words words, Dates dates) {
    this.texts = texts;
    this.words = words;
    this.dates = dates;
  }

  public String of(Reason reason) {
    var values = reason.values();
    if (values.isEmpty()) {
      return text("facts.none");
    }
    return switch (reason.code()) {
      case "nearness" -> text("facts.minutes", Integer.valueOf(values.getFirst()));
      case "language" -> words.languages(values);
      case "life-stage" -> text("facts.months", Integer.valueOf(values.getFirst()));
      case "needs" -> words.list("need", values);
      case "interests" -> words.list("interest", values);
      case "hours" -> words.slots(values);
      case "clearance-ends" -> dates.day(LocalDate.parse(values.getFirst()));
      default -> String.join(", ", values);
    };
  }

  private String text(String key, Object... facts) {
    return texts.getMessage(key, facts, LocaleContextHolder.getLocale());
  }
}
