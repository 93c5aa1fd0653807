package jp.otonari.intake.vault;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The key of one person, itself sealed with the key of this installation.
 *
 * @param sealed AES-256 key
 */
@Document("personKeys")
record PersonKey(@Id String personId, Sealed sealed) {}
