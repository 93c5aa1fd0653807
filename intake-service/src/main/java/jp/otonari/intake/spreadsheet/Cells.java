package jp.otonari.intake.spreadsheet;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.otonari.intake.municipality.PlaceNames;
import jp.otonari.intake.spreadsheet.Words.About;
import org.springframework.stereotype.Component;

/** The kinds of cells, with the words, languages and places that they know. */
@Component
class Cells {

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[人名]?");

  private final Words words = new Words();
  private final LanguageNames languages = new LanguageNames(words);
  private final PlaceNames places;
  private final SlotCell slots = new SlotCell(words);
  private final PairCells pairs = new PairCells(words, languages);

  Cells(PlaceNames places) {
    this.places = places;
  }

  Cell of(Kind kind) {
    return switch (kind) {
      case TEXT -> Cell.plain(text -> Said.told(text.strip()));
      case LINES -> Cell.plain(text -> Said.told(text.strip().replace("\r\n", "\n")));
      case MAIL, PHONE -> Cell.plain(text -> Said.told(narrow(text)));
      case NUMBER -> Cell.plain(Cells::number);
      case DATE -> Cell.plain(Cells::date);
      case MONTH -> Cell.plain(Cells::month);
      case MONTHS -> Cell.plain(Cells::month).list();
      case HOURS -> HoursCell.CELL;
      case YES -> yes();
      case HOUSEHOLD -> word(About.HOUSEHOLD);
      case GENDER -> word(About.GENDER);
      case NEEDS -> word(About.NEED).list();
      case DUTIES -> word(About.DUTY).list();
      case INTERESTS -> word(About.INTEREST).list();
      case SLOTS -> slots.cell();
      case MEMBERS -> pairs.member().list();
      case LANGUAGE -> language();
      case LANGUAGES -> language().list();
      case LEVELS -> pairs.levels();
      case PLACE -> place();
      case PLACES -> place().list();
    };
  }

  private Cell word(About about) {
    return new Cell(
        text -> words.code(about, text).map(Said::told).orElse(Said.unclear("unknown-word")),
        (code, language) -> words.word(about, code.asString(), language));
  }

  private Cell yes() {
    return new Cell(
        text -> word(About.YES).read().apply(text).then(code -> Said.told(code.equals("true"))),
        word(About.YES).write());
  }

  private Cell language() {
    return new Cell(
        text -> languages.tag(text).map(Said::told).orElse(Said.unclear("unknown-language")),
        (tag, language) -> languages.name(tag.asString(), language));
  }

  private Cell place() {
    return new Cell(
        this::place,
        (code, language) -> places.name(code.asString(), language == OfficeLanguage.EN));
  }

  private Said place(String text) {
    var codes = places.codes(text);
    return switch (codes.size()) {
      case 0 -> Said.unclear("unknown-municipality");
      case 1 -> Said.told(codes.iterator().next());
      default -> Said.unclear("ambiguous");
    };
  }

  private static Said date(String text) {
    return WrittenDates.date(text)
        .map(date -> Said.told(date.toString()))
        .orElse(Said.unclear("date"));
  }

  private static Said month(String text) {
    return WrittenDates.month(text)
        .map(month -> Said.told(month.toString()))
        .orElse(Said.unclear("date"));
  }

  private static Said number(String text) {
    var number = NUMBER.matcher(narrow(text));
    return number.matches() ? Said.told(Integer.parseInt(number.group(1))) : Said.unclear("format");
  }

  static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
