package jp.otonari.intake.mydata;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.otonari.intake.person.Mail;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The public page asks here; the answer is the same whether we know the address or not. */
@RestController
class MyDataController {

  private final AskForMyData askForMyData;

  MyDataController(AskForMyData askForMyData) {
    this.askForMyData = askForMyData;
  }

  @PostMapping("/branches/{branch}/my-data-links")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PreAuthorize("hasAuthority('SCOPE_registration')")
  void ask(@PathVariable String branch, @Valid @RequestBody Asked asked) {
    askForMyData.ask(branch, asked.mail());
  }

  /** Whose data are asked for. */
  record Asked(@NotNull @Mail String mail) {

    @Override
    public String toString() {
      return "Asked[hidden]";
    }
  }
}
