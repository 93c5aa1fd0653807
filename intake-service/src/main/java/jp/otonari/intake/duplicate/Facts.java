package jp.otonari.intake.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells whether two records are about one person.
 *
 * @param names in every script given; what people like to be called is not one of them
 */
public record Facts(
    List<String> names, @Nullable LocalDate birthDate, String mail, @Nullable String phone) {

  public static Facts of(
      @Nullable LocalDate birthDate,
      String mail,
      @Nullable String phone,
      @Nullable String... names) {
    var given = Arrays.stream(names).filter(Objects::nonNull).filter(name -> !name.isBlank());
    return new Facts(given.toList(), birthDate, mail, phone);
  }

  /** Says nothing about the person: it may come into a log. */
  @Override
  public String toString() {
    return "Facts[hidden]";
  }
}
