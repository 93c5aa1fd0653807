package jp.otonari.notification.template;

import java.util.Map;

/** A municipality's names. */
record Municipality(
    String name, String kana, String romaji, String prefecture, String prefectureRomaji) {

  Map<String, Object> names() {
    return Map.of(
        "name", name,
        "kana", kana,
        "romaji", romaji,
        "prefecture", prefecture,
        "prefectureRomaji", prefectureRomaji);
  }
}
