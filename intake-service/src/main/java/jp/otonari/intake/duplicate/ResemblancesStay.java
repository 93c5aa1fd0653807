package jp.otonari.intake.duplicate;

import jp.otonari.intake.move.Follows;
import org.springframework.stereotype.Component;

/** Of who has moved, the new branch is asked anew whether it knows them already. */
@Component
class ResemblancesStay implements Follows {

  private final Resemblances resemblances;

  ResemblancesStay(Resemblances resemblances) {
    this.resemblances = resemblances;
  }

  @Override
  public void follow(String personId, String from, String to) {
    resemblances.leave(from, personId);
  }
}
