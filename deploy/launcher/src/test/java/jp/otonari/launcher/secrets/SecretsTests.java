package jp.otonari.launcher.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

  @TempDir private Path folder;

  @Test
  void only_the_owner_can_read_them() throws IOException {
    var secrets = Secrets.in(folder.resolve("secrets"));

    assertThat(mode(secrets.folder())).isEqualTo("rwx------");
    try (var files = Files.list(secrets.folder())) {
      assertThat(files.toList())
          .hasSize(4)
          .allSatisfy(f -> assertThat(mode(f)).isEqualTo("rw-------"));
    }
  }

  @Test
  void they_stay_the_same_from_start_to_start() throws IOException {
    var first = Secrets.in(folder);
    var key = Files.readString(first.mailLinkKey());
    var pem = Files.readString(first.privateKey());

    var second = Secrets.in(folder);

    assertThat(second.mailLinkKey()).hasContent(key.strip());
    assertThat(second.privateKey()).hasContent(pem);
    assertThat(Base64.getDecoder().decode(key.strip())).hasSize(32);
  }

  @Test
  void a_token_is_signed_with_the_key_that_the_services_know() throws Exception {
    var secrets = Secrets.in(folder);

    var token = TokenMint.of(secrets).token("office", "a\"b", List.of("tokyo"), Instant.EPOCH);

    var parts = token.split("\\.");
    var signature = Signature.getInstance("SHA256withRSA");
    var pem = Files.readString(secrets.publicKey()).replaceAll("-----[A-Z ]+-----", "");
    signature.initVerify(
        KeyFactory.getInstance("RSA")
            .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem))));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8))
        .contains("\"sub\":\"a\\\"b\"", "\"branches\":[\"tokyo\"]", "\"exp\":0");
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
