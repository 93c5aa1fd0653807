package jp.otonari.matching.pool;

import org.springframework.data.domain.PageRequest;

/** Which page of a list somebody asks for, kept within bounds. */
public final class PageWish {

  private static final int LAST = 1_000_000;
  private static final int LONGEST = 200;

  private PageWish() {}

  /**
   * @param page from 0 on
   * @param size how many items
   */
  public static PageRequest of(int page, int size) {
    return PageRequest.of(Math.clamp(page, 0, LAST), Math.clamp(size, 1, LONGEST));
  }
}
