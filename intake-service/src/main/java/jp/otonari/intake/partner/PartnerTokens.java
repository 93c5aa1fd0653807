package jp.otonari.intake.partner;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Makes a partner's key a caller: what looks like a key is looked up and then counts as a token for
 * the scope {@code partner} and the partner's branch, so every rule for tokens holds for it too.
 * Everything else is a signed token, as before.
 */
@Component
class PartnerTokens implements BeanPostProcessor {

  private final ObjectProvider<PartnerKeys> keys;

  PartnerTokens(ObjectProvider<PartnerKeys> keys) {
    this.keys = keys;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof JwtDecoder signed ? either(signed) : bean;
  }

  private JwtDecoder either(JwtDecoder signed) {
    return token -> token.startsWith(KeySecret.SIGN) ? decode(token) : signed.decode(token);
  }

  /** The secret goes no further. */
  private Jwt decode(String token) {
    return keys.getObject()
        .use(token)
        .map(
            key ->
                Jwt.withTokenValue(KeySecret.SIGN + key.prefix())
                    .header("typ", "partner-key")
                    .subject(key.partnerId())
                    .claim("scope", "partner")
                    .claim("branches", List.of(key.branch()))
                    .build())
        .orElseThrow(() -> new BadJwtException("No such key"));
  }
}
