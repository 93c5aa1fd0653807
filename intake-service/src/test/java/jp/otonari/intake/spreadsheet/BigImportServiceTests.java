package jp.otonari.intake.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.search.Asked;
import jp.otonari.testing.MovableClock;
import jp.otonari.testing.ServiceClient;
import jp.otonari.testing.ServiceTest;
import jp.otonari.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** As large as the spreadsheet of a branch gets, and what is left of a work that was cut short. */
@ServiceTest
class BigImportServiceTests {

  private static final int ROWS = 10_000;
  private static final int EVERY = 20;

  @Autowired Tokens tokens;
  @Autowired ServiceClient http;
  @Autowired MovableClock clock;
  @Autowired Imports imports;
  @Autowired ImportParts parts;
  @Autowired ImportQueue queue;
  @Autowired List<Roll<?>> rolls;
  @Autowired Cells cells;
  @Autowired Validator validator;
  @Autowired JsonMapper json;

  @BeforeEach
  void today() {
    clock.reset();
  }

  @Test
  void ten_thousand_rows_are_imported_each_fault_is_named_and_again_adds_nothing() {
    var office = new Office(http, tokens, "kanagawa");
    var faulty = new ArrayList<Integer>();
    var sheet = OldSpreadsheet.ofResidents();
    for (int row = 2; row < ROWS + 2; row++) {
      sheet.student("K" + row);
      if (row % EVERY == 0) {
        sheet.with("生年月日", "2001/2/30");
        faulty.add(row);
      }
    }
    var file = sheet.csv();

    var imported = office.done(file, "residents", false);

    assertThat(imported.at("/counts/fresh").asInt()).isEqualTo(ROWS - faulty.size());
    var faults =
        office.get("imports/" + imported.path("importId").asString() + "/faults?size=1000");
    assertThat(faults.body().path("total").asInt()).isEqualTo(faulty.size());
    var rows = new ArrayList<Integer>();
    for (var fault : faults.body().path("items")) {
      assertThat(fault.path("column").asString()).isEqualTo("birthDate");
      rows.add(fault.path("row").asInt());
    }
    assertThat(rows).isEqualTo(faulty);

    var again = office.done(file, "residents", false);
    assertThat(again.at("/counts/fresh").asInt()).isZero();
    assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(ROWS - faulty.size());
    assertThat(office.found("residents", "")).isEqualTo(ROWS - faulty.size());
  }

  @Test
  void after_a_crash_the_work_goes_on_where_it_was_without_doubles() {
    var office = new Office(http, tokens, "chiba");
    var sheet = OldSpreadsheet.ofResidents();
    for (int row = 0; row < 1_200; row++) {
      sheet.student("C" + row);
    }
    var read = SheetReader.read(sheet.csv(), Columns.of(Role.RESIDENT));
    var file =
        Import.of(
            "2b2c9d3e-0000-4000-8000-000000000001",
            "chiba",
            Role.RESIDENT,
            "account-1",
            clock.instant(),
            "digest",
            Import.State.IMPORTING,
            read,
            "paper-2019");
    parts.add(file.id(), read);
    rolls.stream()
        .filter(roll -> roll.role() == Role.RESIDENT)
        .forEach(roll -> cutShort(file, roll));
    assertThat(office.found("residents", "")).isEqualTo(750);

    imports.add(file);
    queue.wake();

    await().until(() -> office.find(file.id()).path("state").asString().equals("IMPORTED"));
    assertThat(office.find(file.id()).path("counts").toString())
        .isEqualTo("{\"done\":1200,\"fresh\":1200,\"unchanged\":0,\"differing\":0,\"faulty\":0}");
    assertThat(office.found("residents", "")).isEqualTo(1_200);
  }

  /** The first part is done; of the second it is decided who is new, and half of them are in. */
  private <T extends Record> void cutShort(Import file, Roll<T> roll) {
    var judge = new Judge<>(roll, file.header(), validator, json);
    var run =
        new ImportRun<>(
            file,
            new CutShort<>(roll, new AtomicInteger()),
            imports,
            parts,
            new PartJudge<>(file, roll, cells, judge));
    assertThatThrownBy(() -> run.go(() -> {})).hasMessage("cut short");
  }

  /** Stores one part and a half. */
  private record CutShort<T extends Record>(Roll<T> roll, AtomicInteger calls) implements Roll<T> {

    @Override
    public Role role() {
      return roll.role();
    }

    @Override
    public Class<T> form() {
      return roll.form();
    }

    @Override
    public List<FieldProblem> problems(T given) {
      return roll.problems(given);
    }

    @Override
    public Map<String, T> known(String branch, Collection<String> ids, boolean whole) {
      return roll.known(branch, ids, whole);
    }

    @Override
    public Collection<String> taken(Collection<String> ids) {
      return roll.taken(ids);
    }

    @Override
    public Map<String, String> idsByMail(String branch) {
      return roll.idsByMail(branch);
    }

    @Override
    public void change(String branch, Map<String, T> changes, boolean whole) {
      roll.change(branch, changes, whole);
    }

    @Override
    public void register(String branch, Map<String, T> newcomers, String by) {
      if (calls.incrementAndGet() == 1) {
        roll.register(branch, newcomers, by);
        return;
      }
      var half = new LinkedHashMap<String, T>();
      newcomers.entrySet().stream()
          .limit(newcomers.size() / 2)
          .forEach(each -> half.put(each.getKey(), each.getValue()));
      roll.register(branch, half, by);
      throw new IllegalStateException("cut short");
    }

    @Override
    public void each(Asked asked, boolean whole, BiConsumer<String, T> reader) {
      roll.each(asked, whole, reader);
    }
  }
}
