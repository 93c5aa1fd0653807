package jp.otonari.defaults.inbox;

/** The event can never be read; it goes to the dead letters at once, without a retry. */
public final class IncompleteEventException extends RuntimeException {

  IncompleteEventException(String event, String field) {
    super("%s lacks '%s'".formatted(event, field));
  }
}
