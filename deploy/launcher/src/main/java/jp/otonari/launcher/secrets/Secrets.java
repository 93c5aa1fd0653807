package jp.otonari.launcher.secrets;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder of keys: made once, only the owner may read them. */
public record Secrets(Path folder) {

  private static final int RSA_BITS = 2048;

  private static final int KEY_BYTES = 32;

  public Path publicKey() {
    return folder.resolve("token-public.pem");
  }

  public Path privateKey() {
    return folder.resolve("token-private.pem");
  }

  public Path mailLinkKey() {
    return folder.resolve("mail-link.key");
  }

  public Path personalDataKey() {
    return folder.resolve("personal-data.key");
  }

  /** Makes what is missing; keys that are there stay, since links and sessions hang on them. */
  public static Secrets in(Path folder) throws IOException {
    var secrets = new Secrets(folder);
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    if (!Files.exists(secrets.privateKey()) || !Files.exists(secrets.publicKey())) {
      secrets.makeTokenKeys();
    }
    makeKey(secrets.mailLinkKey());
    makeKey(secrets.personalDataKey());
    return secrets;
  }

  private static void makeKey(Path file) throws IOException {
    if (!Files.exists(file)) {
      var key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      write(file, Base64.getEncoder().encodeToString(key) + "\n");
    }
  }

  private void makeTokenKeys() throws IOException {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(RSA_BITS);
      var pair = generator.generateKeyPair();
      write(privateKey(), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
      write(publicKey(), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    } catch (NoSuchAlgorithmException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String pem(String kind, byte[] key) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
  }

  /** Nobody else can open the file, not even between its making and its filling. */
  private static void write(Path file, String text) throws IOException {
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    try {
      Files.createFile(half, mine);
    } catch (FileAlreadyExistsException ex) {
      throw new IOException("Another start is writing " + half, ex);
    }
    Files.writeString(half, text, StandardOpenOption.WRITE);
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
