package jp.otonari.matching.spot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.otonari.matching.engine.Resident;
import org.jspecify.annotations.Nullable;

/**
 * The office asks for spot help. What is left out is taken from what the pool knows of the
 * resident.
 *
 * @param requestId chosen by the caller, so that a form sent twice is one request
 */
record NewSpotHelp(
    @NotNull UUID requestId,
    @NotNull UUID residentId,
    @NotNull Kind kind,
    @Nullable @Pattern(regexp = "\\d{5}") String municipality,
    @NotNull OffsetDateTime startsAt,
    @NotNull @Min(15) @Max(180) Integer minutes,
    @Nullable @Size(max = 1000) String note,
    @Nullable @Size(max = 10)
        List<@NotNull @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") String> languages,
    @Nullable Gender gender,
    @Nullable Boolean sameGenderOnly) {

  /** As the person says. */
  enum Gender {
    WOMAN,
    MAN,
    OTHER
  }

  /** With empty parts where neither the office nor the pool knows. */
  Errand errand(@Nullable Resident known) {
    var own = gender == null ? null : gender.name();
    return new Errand(
        kind,
        Objects.requireNonNullElse(
            municipality != null || known == null ? municipality : known.municipality(), ""),
        startsAt.toInstant().truncatedTo(ChronoUnit.MINUTES),
        minutes,
        isTold(languages) || known == null ? orEmpty(languages) : known.languages(),
        own != null || known == null ? own : known.gender(),
        Boolean.TRUE.equals(sameGenderOnly) || (known != null && known.sameGenderOnly()),
        note == null || note.isBlank() ? null : note.strip());
  }

  private static boolean isTold(@Nullable List<String> tags) {
    return tags != null && !tags.isEmpty();
  }

  private static List<String> orEmpty(@Nullable List<String> tags) {
    return tags == null ? List.of() : tags;
  }
}
