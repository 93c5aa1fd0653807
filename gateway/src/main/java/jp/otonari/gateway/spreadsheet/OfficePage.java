package jp.otonari.gateway.spreadsheet;

import java.util.Locale;
import jp.otonari.gateway.client.Spreadsheets;
import org.springframework.context.i18n.LocaleContextHolder;

/** What intake calls the things of these pages. */
final class OfficePage {

  private OfficePage() {}

  /** The language of the page, if the office works in it, as intake names it. */
  static String language() {
    return LocaleContextHolder.getLocale().getLanguage().equals("ja") ? "JA" : "EN";
  }

  /** As in addresses: residents or volunteers. */
  static String people(Spreadsheets.Import file) {
    return file.people().toLowerCase(Locale.ROOT) + "s";
  }
}
