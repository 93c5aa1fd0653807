package jp.otonari.intake.municipality;

/**
 * A municipality, or a ward of a designated city: near enough to meet, too coarse to find a door.
 *
 * @param code five digits; the key, as names repeat over the country
 * @param prefecture in Japanese
 */
record Municipality(
    String code,
    String name,
    String kana,
    String romaji,
    String prefecture,
    String prefectureRomaji) {}
