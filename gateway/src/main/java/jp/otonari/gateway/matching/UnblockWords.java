package jp.otonari.gateway.matching;

import java.util.List;
import jp.otonari.gateway.client.Names;
import jp.otonari.gateway.client.Rounds.Target;
import jp.otonari.gateway.client.Rounds.Unblock;
import jp.otonari.gateway.language.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What would end a wait, in words that say whom to ask for what. */
@Component("unblocks")
class UnblockWords {

  private final MessageSource texts;
  private final Words words;

  UnblockWords(MessageSource texts, Words words) {
    this.texts = texts;
    this.words = words;
  }

  /** For one resident: who would fit if what were otherwise, or whom to look for. */
  public String of(Unblock unblock, Names names) {
    var wanted = wanted(unblock.rule(), unblock.anyOf());
    return unblock.volunteerId() == null
        ? text("unblock.new", unblock.rule(), wanted, unblock.anyOf().size())
        : text("unblock", unblock.rule(), names.of(unblock.volunteerId()), wanted);
  }

  /** For many: whom to look for. */
  public String of(Target target) {
    var wanted = target.wanted().isEmpty() ? List.<String>of() : List.of(target.wanted());
    return text("unblock.new", target.rule(), wanted(target.rule(), wanted), 1);
  }

  private String wanted(String rule, List<String> anyOf) {
    return switch (rule) {
      case "language" -> words.languages(anyOf);
      case "time" -> words.slots(anyOf);
      case "gender" -> words.list("gender", anyOf);
      default -> String.join(", ", anyOf);
    };
  }

  /** A rule that is newer than our texts is told by what it put out of the question. */
  private String text(String kind, String rule, Object... facts) {
    var locale = LocaleContextHolder.getLocale();
    return String.valueOf(
        texts.getMessage(kind + "." + rule, facts, words.of("rule", rule), locale));
  }
}
