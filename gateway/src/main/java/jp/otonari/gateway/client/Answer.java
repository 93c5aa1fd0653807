package jp.otonari.gateway.client;

import java.util.List;
import java.util.function.Function;
import jp.otonari.defaults.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** What a service said, or that it said nothing. */
public sealed interface Answer<T> {

  /** It did what it was asked. */
  record Got<T>(T value) implements Answer<T> {}

  /**
   * It had a reason not to.
   *
   * @param status HTTP status
   * @param type last part of the problem's type, such as {@code already-answered}
   */
  record Refused<T>(int status, String type, List<FieldProblem> errors) implements Answer<T> {}

  /** It cannot be reached, or is broken. */
  record Down<T>(Service service) implements Answer<T> {}

  default boolean isDown() {
    return this instanceof Down;
  }

  /** For panels of a page: what there is to show, else the substitute. */
  default T or(T substitute) {
    return this instanceof Got<T>(var value) ? value : substitute;
  }

  default @Nullable T orNull() {
    return this instanceof Got<T>(var value) ? value : null;
  }

  default <R> Answer<R> map(Function<? super T, ? extends R> change) {
    return switch (this) {
      case Got<T>(var value) -> new Got<>(change.apply(value));
      case Refused<T>(var status, var type, var errors) -> new Refused<>(status, type, errors);
      case Down<T>(var service) -> new Down<>(service);
    };
  }

  /**
   * For the main part of a page, without which there is no page.
   *
   * @throws NoPageException with the status that the page gets instead
   */
  default T orNoPage() {
    return switch (this) {
      case Got<T>(var value) -> value;
      case Refused<T> refused -> throw new NoPageException(refused.status());
      case Down<T> _ -> throw NoPageException.silent();
    };
  }
}
