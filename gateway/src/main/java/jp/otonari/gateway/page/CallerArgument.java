package jp.otonari.gateway.page;

import java.util.Map;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.staff.StaffMember;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Hands a staff page the name in which it calls the services: its member, for its branch only. */
record CallerArgument(ServiceTokens tokens) implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer page,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null
        && who.getPrincipal() instanceof StaffMember member
        && branch(request) instanceof String branch
        && member.worksIn(branch)) {
      var account = member.id().toString();
      return new Caller(
          branch,
          member.isCoordinator()
              ? tokens.coordinator(account, branch)
              : tokens.office(account, branch));
    }
    throw new AccessDeniedException("No member of staff of this branch");
  }

  private static @Nullable Object branch(NativeWebRequest request) {
    return request.getAttribute(
                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
            instanceof Map<?, ?> variables
        ? variables.get("branch")
        : null;
  }
}
