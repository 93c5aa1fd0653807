package jp.otonari.intake.duplicate;

import jp.otonari.intake.erasure.Traces;
import org.springframework.stereotype.Component;

/** Nobody is like an erased person. */
@Component
class DuplicateTraces implements Traces {

  private final Resemblances resemblances;

  DuplicateTraces(Resemblances resemblances) {
    this.resemblances = resemblances;
  }

  @Override
  public int forget(String branch, String personId) {
    return resemblances.forget(personId);
  }
}
