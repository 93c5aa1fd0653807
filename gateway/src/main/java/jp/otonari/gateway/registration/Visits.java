package jp.otonari.gateway.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.otonari.gateway.question.Form;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Tells the pages of the forms who comes, and refuses those of branches that are not served. */
@ControllerAdvice(
    assignableTypes = {
      OpeningController.class,
      PageController.class,
      CheckController.class,
      CorrectionController.class,
      LaterController.class
    })
class Visits {

  private static final String FORM = "/{branch}/{who:residents|volunteers}";

  /** A new registration. */
  static final String NEW = FORM + "/{way:new}";

  /** A correction of what we hold. */
  static final String OWN = FORM + "/{way:own}";

  static final String EITHER = FORM + "/{way:new|own}";

  private final ServedBranches branches;

  Visits(ServedBranches branches) {
    this.branches = branches;
  }

  @ModelAttribute("visit")
  Visit visit(
      @PathVariable String branch,
      @PathVariable String who,
      @PathVariable String way,
      HttpServletRequest request,
      HttpServletResponse response) {
    branches.check(branch);
    var form = Form.at(who).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Visit.of(branch, form, Visit.Way.at(way), request, response);
  }
}
