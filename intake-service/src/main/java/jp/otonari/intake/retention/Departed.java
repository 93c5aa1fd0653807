package jp.otonari.intake.retention;

import java.util.List;

/** Those of one role who have left a branch and are not erased yet. */
public interface Departed {

  List<Departure> of(String branch);
}
