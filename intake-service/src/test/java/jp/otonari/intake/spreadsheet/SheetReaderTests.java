package jp.otonari.intake.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.otonari.intake.person.Role;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class SheetReaderTests {

  private static final String HEADER = "世帯,氏名,呼び名,メール,言語,市区町村,困りごと\r\n";

  @Test
  void a_title_above_the_header_and_empty_rows_do_not_disturb_the_count_of_rows() {
    var sheet =
        read("住民名簿 2019\r\n\r\n" + HEADER + "学生,A,A,a@example.org,en,13104,仕事\r\n\r\n学生,B\r\n");

    assertThat(sheet.people()).extracting(Line::row).containsExactly(4, 6);
    assertThat(sheet.header().cell(sheet.people().getFirst(), "mail")).isEqualTo("a@example.org");
  }

  @Test
  void line_breaks_and_quotes_belong_to_their_cell() {
    var sheet = read(HEADER + "学生,\"A \"\"B\"\"\",\"A\nB\",a@example.org,en,13104,仕事\r\n学生,C\r\n");

    assertThat(sheet.people().getFirst().cells()).contains("A \"B\"", "A\nB");
    assertThat(sheet.people().getLast().row()).isEqualTo(3);
  }

  @Test
  void columns_that_we_do_not_know_are_named_and_missing_ones_stop_all() {
    assertThat(
            read(HEADER.replace("世帯", "備考,世帯") + "x,学生\r\n")
                .header()
                .unknown(new Line(1, List.of("備考", "世帯"))))
        .containsExactly("備考");
    refused(HEADER.replace("メール", "めーる箱"), "missing-columns");
    refused(HEADER.replace("呼び名", "呼び名,呼び名"), "missing-columns");
    refused("学生,A,A,a@example.org,en,13104,仕事\r\n", "no-header");
    refused(HEADER, "no-rows");
  }

  @Test
  void too_much_and_broken_files_are_refused() throws IOException {
    refused(HEADER + "学生\r\n".repeat(Limits.ROWS + 1), "too-many-rows");
    assertThat(read(HEADER + "学生\r\n".repeat(Limits.ROWS)).people()).hasSize(Limits.ROWS);
    refused(HEADER + ",".repeat(Limits.COLUMNS) + "x\r\n", "too-many-columns");
    refused(HEADER + "学生,\"A\r\n", "broken-file");
    refusedFile(new byte[Limits.FILE + 1], "file-too-large");
    refusedFile(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "unknown-encoding");
    refusedFile("PK\u0003\u0004nonsense".getBytes(StandardCharsets.ISO_8859_1), "broken-file");
    refusedFile(bomb(), "file-too-large");
  }

  @Test
  void a_huge_cell_is_cut_but_still_seen_as_too_large() {
    var line = read(HEADER + "学生," + "長".repeat(1_000_000) + "\r\n").people().getFirst();

    assertThat(line.cell(1)).hasSize(Limits.CELL + 1);
  }

  @Test
  void an_excel_file_is_read_as_it_is_seen() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var book = new Workbook(file, "Test", "1.0")) {
      var sheet = book.newWorksheet("名簿");
      var names = HEADER.strip().split(",");
      for (int at = 0; at < names.length; at++) {
        sheet.value(0, at, names[at]);
      }
      sheet.value(0, 7, "生年月日");
      sheet.value(2, 0, "学生");
      sheet.value(2, 5, 13104);
      sheet.value(2, 7, LocalDate.of(2001, 4, 1));
      sheet.style(2, 7).format("yyyy/m/d").set();
      sheet.formula(2, 1, "1+1");
      sheet.value(2, 2, 12.5);
    }

    var sheet = SheetReader.read(file.toByteArray(), Columns.of(Role.RESIDENT));

    assertThat(sheet.format()).isEqualTo(Format.XLSX);
    assertThat(sheet.people()).hasSize(1);
    var line = sheet.people().getFirst();
    assertThat(line.row()).isEqualTo(3);
    assertThat(line.cells()).containsExactly("学生", "=", "12.5", "", "", "13104", "", "2001-04-01");
  }

  private static byte[] bomb() throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      var zeros = new byte[1024 * 1024];
      for (int written = 0; written <= Limits.UNPACKED; written += zeros.length) {
        zip.write(zeros);
      }
    }
    return file.toByteArray();
  }

  private static Sheet read(String text) {
    return SheetReader.read(text.getBytes(StandardCharsets.UTF_8), Columns.of(Role.RESIDENT));
  }

  private static void refused(String text, String type) {
    refusedFile(text.getBytes(StandardCharsets.UTF_8), type);
  }

  private static void refusedFile(byte[] file, String type) {
    assertThatThrownBy(() -> SheetReader.read(file, Columns.of(Role.RESIDENT)))
        .isInstanceOf(RefusedFileException.class)
        .hasMessage(type);
  }
}
