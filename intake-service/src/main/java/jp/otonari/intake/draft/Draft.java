package jp.otonari.intake.draft;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody has answered so far.
 *
 * @param id says nothing about the person, nor about the registration that it may become
 * @param sealed with a key that only the person holds
 */
@Document("drafts")
record Draft(@Id String id, String branch, byte[] sealed, @Indexed Instant updatedAt) {

  @Override
  public String toString() {
    return "Draft[hidden]";
  }
}
