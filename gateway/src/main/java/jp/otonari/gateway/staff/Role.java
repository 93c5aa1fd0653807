package jp.otonari.gateway.staff;

/** What an account may do. An administrator works in every branch that is served. */
enum Role {
  ADMINISTRATOR,
  COORDINATOR
}
