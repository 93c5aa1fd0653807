package jp.otonari.gateway.staff;

/** What an account may do. An administrator works in every branch that is served. */
enum Role {
  /** Adds and removes accounts. */
  ADMINISTRATOR,
  /** Works with the people of a branch, and is shown what is sensitive. */
  COORDINATOR,
  /** Works on the same pages without what is sensitive. */
  ASSISTANT
}
