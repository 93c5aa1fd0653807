package jp.otonari.intake.duplicate;

import jp.otonari.intake.erasure.Traces;
import org.springframework.stereotype.Component;

/** Nobody is like an erased person, and no merge tells of one. */
@Component
class DuplicateTraces implements Traces {

  private final Resemblances resemblances;

  private final Merges merges;

  DuplicateTraces(Resemblances resemblances, Merges merges) {
    this.resemblances = resemblances;
    this.merges = merges;
  }

  @Override
  public int forget(String branch, String personId) {
    return resemblances.forget(personId) + merges.forget(personId);
  }
}
