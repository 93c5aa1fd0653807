package jp.otonari.intake.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals what is sensitive with a key of the person it is about. The keys lie in a collection of
 * their own, sealed with the key of this installation: a dump of the database shows nothing, and
 * whoever destroys a person's key makes every copy of what was sealed unreadable, in backups too.
 */
@Component
public class Vault {

  private static final int KEY_BYTES = 32;

  private final BytesEncryptor installation;
  private final MongoOperations mongo;
  private final JsonMapper json;

  /**
   * @throws IOException when the key cannot be read: without it nothing sensitive can be
   */
  Vault(VaultSettings settings, MongoOperations mongo, JsonMapper json) throws IOException {
    var key = Files.readString(settings.secrets().resolve("personal-data.key"));
    this.installation = encryptor(aes(Base64.getDecoder().decode(key.strip())));
    this.mongo = mongo;
    this.json = json;
  }

  /** Makes the person's key when this is the first secret. */
  public Sealed seal(String personId, Record secret) {
    var text = encryptor(key(personId)).encrypt(json.writeValueAsBytes(secret));
    return new Sealed(Base64.getEncoder().encodeToString(text));
  }

  /**
   * @throws IllegalStateException when the key is gone or the text was changed
   */
  public <T extends Record> T open(String personId, Sealed sealed, Class<T> type) {
    var text = Base64.getDecoder().decode(sealed.base64());
    return json.readValue(encryptor(key(personId)).decrypt(text), type);
  }

  /** Nothing that was sealed for the person can be read any more, by anybody. */
  public boolean destroyKey(String personId) {
    var key = Query.query(Criteria.where("_id").is(personId));
    return mongo.remove(key, PersonKey.class).getDeletedCount() > 0;
  }

  private SecretKey key(String personId) {
    var known = mongo.findById(personId, PersonKey.class);
    return known == null ? newKey(personId) : unwrap(known);
  }

  private SecretKey newKey(String personId) {
    var key = KeyGenerators.secureRandom(KEY_BYTES).generateKey();
    var sealed = new Sealed(Base64.getEncoder().encodeToString(installation.encrypt(key)));
    try {
      mongo.insert(new PersonKey(personId, sealed));
      return aes(key);
    } catch (DuplicateKeyException _) {
      return key(personId);
    }
  }

  private SecretKey unwrap(PersonKey known) {
    return aes(installation.decrypt(Base64.getDecoder().decode(known.sealed().base64())));
  }

  private static SecretKey aes(byte[] key) {
    return new SecretKeySpec(key, "AES");
  }

  private static BytesEncryptor encryptor(SecretKey key) {
    return AesGcmBytesEncryptor.withSecretKey(key).build();
  }
}
