package jp.otonari.gateway.mydata;

import jp.otonari.gateway.mydata.Held.Known;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Hands the file out; its name tells nothing about the person. */
@Controller
@PreAuthorize("permitAll()")
class FileController {

  private static final ContentDisposition NAME =
      ContentDisposition.attachment().filename("my-data.json").build();

  private final OwnRecords records;
  private final OwnFile file;
  private final JsonMapper json;

  FileController(OwnRecords records, OwnFile file, JsonMapper json) {
    this.records = records;
    this.file = file;
    this.json = json;
  }

  @GetMapping(Reader.PATH + "/file")
  ResponseEntity<byte[]> file(@ModelAttribute(name = "reader", binding = false) Reader reader) {
    if (!(records.find(reader.link()) instanceof Known(var known))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var content = file.of(reader.link(), known);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, NAME.toString())
        .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
  }
}
