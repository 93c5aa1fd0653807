package jp.otonari.intake.spreadsheet;

import java.util.UUID;
import jp.otonari.intake.person.Role;

/**
 * How a file is to be imported.
 *
 * @param dry whether only to say what would happen
 * @param consentText version of the text on paper that the people of the file have agreed to
 * @param key the same for a file that is sent again
 */
record ImportRequest(Role people, boolean dry, String consentText, UUID key) {}
