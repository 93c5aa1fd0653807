package jp.otonari.gateway.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;

/** The public key that belongs to a private one. */
final class PublicHalf {

  private PublicHalf() {}

  static RSAPublicKey of(RSAPrivateCrtKey key) {
    try {
      var numbers = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers);
    } catch (GeneralSecurityException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
