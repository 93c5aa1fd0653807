package jp.otonari.gateway.registration;

import jp.otonari.defaults.branch.Branches;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Keeps addresses of branches that are not served here from looking as if they were. */
@Component
class ServedBranches {

  private final Branches branches;

  ServedBranches(Branches branches) {
    this.branches = branches;
  }

  /**
   * @throws ResponseStatusException 404 for a branch that is not served
   */
  void check(String branch) {
    if (!branches.serve(branch)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
