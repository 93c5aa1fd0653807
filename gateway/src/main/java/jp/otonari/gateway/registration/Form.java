package jp.otonari.gateway.registration;

import java.util.List;
import java.util.Map;
import jp.otonari.gateway.language.PageLanguage;
import org.jspecify.annotations.Nullable;

/** A registration form; its fields are named like the paths of the body that it becomes. */
interface Form {

  @Nullable String id();

  @Nullable Place place();

  /** The fields from top to bottom. */
  List<String> order();

  /**
   * What intake is sent.
   *
   * @param shown the language in which the person read what they agreed to
   */
  Map<String, Object> body(PageLanguage shown);
}
