package jp.otonari.intake.person;

import java.util.List;

/** Where a person belonged before they moved: something about them may be left there. */
public interface FormerBranches {

  /** None for most people; perhaps also the branch to which they have come back. */
  List<String> of(String personId);
}
