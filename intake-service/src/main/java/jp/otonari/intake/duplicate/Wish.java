package jp.otonari.intake.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * How a coordinator wants two records merged.
 *
 * @param survivor the record that stays
 * @param survivorVersion as the coordinator has read it
 * @param otherVersion as the coordinator has read it
 * @param take the fields of the form that come from the other record; the rest stays
 */
record Wish(
    @NotNull UUID survivor,
    @NotNull Long survivorVersion,
    @NotNull Long otherVersion,
    @NotNull @Size(max = 40) Set<@NotNull String> take) {}
