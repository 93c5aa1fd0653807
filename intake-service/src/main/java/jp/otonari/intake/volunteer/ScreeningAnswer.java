package jp.otonari.intake.volunteer;

/** What became of a step of screening. */
sealed interface ScreeningAnswer {

  /** The step is recorded. */
  record Taken(Volunteer volunteer) implements ScreeningAnswer {}

  /** Another step comes first, or this one is behind us. */
  record WrongStep() implements ScreeningAnswer {}

  /** The branch has no such volunteer. */
  record NoSuchVolunteer() implements ScreeningAnswer {}
}
