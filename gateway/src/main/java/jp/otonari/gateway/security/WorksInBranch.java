package jp.otonari.gateway.security;

import java.util.function.Supplier;
import jp.otonari.gateway.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The pages of a branch are for those who work in it. */
record WorksInBranch() implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
    var branch = request.getVariables().get("branch");
    var who = caller.get();
    return new AuthorizationDecision(
        who != null && who.getPrincipal() instanceof StaffMember member && member.worksIn(branch));
  }
}
