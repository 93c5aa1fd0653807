package jp.otonari.intake.spreadsheet;

import jp.otonari.intake.erasure.Traces;
import org.springframework.stereotype.Component;

/**
 * Uploaded rows may be about an erased person, under whatever name: all that the branch has
 * uploaded goes, and the office uploads again what it still needs.
 */
@Component
class UploadTraces implements Traces {

  private final Imports imports;
  private final ImportParts parts;

  UploadTraces(Imports imports, ImportParts parts) {
    this.imports = imports;
    this.parts = parts;
  }

  @Override
  public int forget(String branch, String personId) {
    var held = imports.held(branch);
    for (var file : held) {
      parts.forget(file.id());
      imports.forget(file.id());
    }
    return held.size();
  }
}
