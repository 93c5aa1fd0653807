package jp.otonari.matching.spot;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** One page of a list. */
record SpotPage(List<SpotView> items, long total) {

  private static final int LAST = 1_000_000;
  private static final int LONGEST = 200;

  static Pageable wish(int page, int size) {
    return PageRequest.of(Math.clamp(page, 0, LAST), Math.clamp(size, 1, LONGEST));
  }
}
