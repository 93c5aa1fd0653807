package jp.otonari.notification.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How to reach a person, as they said it last.
 *
 * @param asOf the version of the person's contact that this is
 * @param callName what they want to be called, in any script
 * @param language BCP 47 tag of their letters
 * @param neverIn languages in which nothing may be written to them
 * @param plainSubject whether subject and sender must not name the organisation
 */
@Document("contacts")
public record Contact(
    @Id UUID id,
    String branch,
    long asOf,
    Role role,
    String callName,
    String mail,
    String language,
    List<String> neverIn,
    boolean plainSubject) {}
