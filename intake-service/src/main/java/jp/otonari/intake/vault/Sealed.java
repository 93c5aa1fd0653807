package jp.otonari.intake.vault;

/**
 * Something that only {@link Vault} can read, as long as the person's key is there.
 *
 * @param base64 random start value and AES-GCM's output
 */
public record Sealed(String base64) {}
