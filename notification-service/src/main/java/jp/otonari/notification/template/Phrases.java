package jp.otonari.notification.template;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says codes, dates and names in one language. */
record Phrases(Language language, Words words) {

  static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /** Invisible marks that would turn the direction of the text around a name. */
  private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** Endings that show respect already, and that another of the kind may take the place of. */
  private static final Pattern HONORIFIC = Pattern.compile("(.+?)(様|さま|さん)");

  /** Endings a person chose that nothing goes after. */
  private static final Pattern CHOSEN = Pattern.compile(".+(君|くん|ちゃん|氏|先生)");

  static Phrases in(Language language) {
    return new Phrases(language, Words.in(language));
  }

  /** Fills the placeholders of a pattern; names and plurals follow the language. */
  String say(String pattern, Map<String, Object> facts) {
    var format = new MessageFormat(pattern, language.locale());
    if (!facts.keySet().containsAll(format.getArgumentNames())) {
      throw new IllegalArgumentException("Not told: " + format.getArgumentNames());
    }
    return format.format(facts);
  }

  String date(LocalDate date) {
    return format("date", date.atStartOfDay(JAPAN).toInstant());
  }

  String moment(Instant moment) {
    return format("moment", moment);
  }

  String greeted(String callName) {
    return isolated(honoured(callName, "honorific.greeting"));
  }

  String partner(String callName) {
    return isolated(honoured(callName, "honorific.partner"));
  }

  /** An organisation, which nothing is added to. */
  String called(String name) {
    return isolated(oneLine(name));
  }

  /** By its name, or by its slug when we have no name for it. */
  String branch(String slug) {
    return words.byKey().getOrDefault("branch." + slug, slug);
  }

  String municipality(Municipality municipality) {
    return isolated(say(words.get("municipality"), municipality.names()));
  }

  String languages(Collection<String> tags) {
    return ListFormatter.getInstance(language.locale())
        .format(tags.stream().map(this::languageName).toList());
  }

  /** Joined without an "and", which many of the needs hold themselves. */
  String needs(Collection<? extends Enum<?>> needs) {
    return needs.isEmpty()
        ? words.get("needs.none")
        : needs.stream()
            .map(need -> words.get("need." + need.name()))
            .collect(Collectors.joining(words.get("needs.separator")));
  }

  /** One line, whatever the value holds. */
  static String oneLine(String value) {
    return DIRECTIONS.matcher(BREAKS.matcher(value).replaceAll(" ")).replaceAll("").strip();
  }

  private String languageName(String tag) {
    return tag.equals("ja-simple")
        ? words.get("language.ja-simple")
        : LocaleDisplayNames.getInstance(language.locale(), DialectHandling.DIALECT_NAMES)
            .localeDisplayName(oneLine(tag));
  }

  private String honoured(String callName, String honorific) {
    var name = oneLine(callName);
    var ending = words.get(honorific);
    if (ending.isEmpty() || CHOSEN.matcher(name).matches()) {
      return name;
    }
    var respectful = HONORIFIC.matcher(name);
    return (respectful.matches() ? respectful.group(1) : name) + ending;
  }

  /** Keeps a name's own direction from turning a sentence of the other direction around. */
  private String isolated(String value) {
    return language.rightToLeft() ? '\u2068' + value + '\u2069' : value;
  }

  private String format(String pattern, Instant time) {
    DateFormat format = new SimpleDateFormat(words.get(pattern), language.locale());
    format.setTimeZone(TimeZone.getTimeZone(JAPAN.getId()));
    return format.format((Object) time.toEpochMilli());
  }
}
