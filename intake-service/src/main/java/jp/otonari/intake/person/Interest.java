package jp.otonari.intake.person;

/** What people like to do, to have something to begin with. */
public enum Interest {
  COOKING,
  SPORTS,
  MUSIC,
  FILM,
  READING,
  NATURE,
  CRAFTS,
  GAMES,
  HISTORY,
  TRAVEL,
  PETS,
  GARDEN
}
