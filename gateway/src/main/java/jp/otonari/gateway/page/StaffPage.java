package jp.otonari.gateway.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Pages for the office; that they work in the branch of the address is checked before. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@PreAuthorize("hasAnyRole('COORDINATOR', 'ASSISTANT', 'ADMINISTRATOR')")
public @interface StaffPage {}
