package jp.otonari.intake.retention;

import java.time.LocalDate;
import jp.otonari.intake.person.Role;

/**
 * That somebody is in the programme no more.
 *
 * @param since the day in Japan from which the period counts
 */
public record Departure(String personId, Role role, Basis basis, LocalDate since) {}
