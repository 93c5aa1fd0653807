package jp.otonari.notification.letter;

import java.util.List;
import org.springframework.data.domain.Page;

/** Some letters, and how many there are. */
record LetterPage(List<LetterItem> items, long total) {

  static LetterPage of(Page<Letter> letters) {
    return new LetterPage(letters.map(LetterItem::of).getContent(), letters.getTotalElements());
  }
}
