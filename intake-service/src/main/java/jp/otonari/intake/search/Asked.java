package jp.otonari.intake.search;

import java.util.Set;

/**
 * Which persons a list shows.
 *
 * @param text what the coordinator typed; blank asks for all
 * @param statuses none asks for all
 * @param page from 0
 * @param size how many on one page
 */
public record Asked(String branch, String text, Set<?> statuses, int page, int size) {

  long skipped() {
    return (long) page * size;
  }

  /** Leaves the text out: it may be a name. */
  @Override
  public String toString() {
    return "Asked[" + branch + "]";
  }
}
