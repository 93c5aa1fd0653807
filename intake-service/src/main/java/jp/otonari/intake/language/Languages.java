package jp.otonari.intake.language;

import java.util.Set;
import java.util.stream.Collectors;
import jp.otonari.intake.table.Table;
import org.springframework.stereotype.Component;

/**
 * The language tags that the programme knows; Dari is {@code fa-AF}, plain Japanese {@code
 * ja-simple}.
 */
@Component
class Languages {

  private final Set<String> tags =
      Table.read("languages.tsv").rows().stream()
          .map(row -> row.get("bcp47"))
          .collect(Collectors.toUnmodifiableSet());

  boolean know(String tag) {
    return tags.contains(tag);
  }
}
