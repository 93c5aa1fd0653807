package jp.otonari.defaults.security;

import java.util.List;
import java.util.function.Supplier;
import jp.otonari.defaults.branch.Branches;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * A request may enter {@code /branches/{branch}} when its token names this branch and we serve it.
 */
record BranchAccess(Branches branches)
    implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext request) {
    var branch = request.getVariables().get("branch");
    return new AuthorizationDecision(
        branch != null
            && branches.serve(branch)
            && caller.get() instanceof JwtAuthenticationToken token
            && allowed(token).contains(branch));
  }

  private static List<String> allowed(JwtAuthenticationToken token) {
    var branches = token.getToken().getClaimAsStringList("branches");
    return branches == null ? List.of() : branches;
  }
}
