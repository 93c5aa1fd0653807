package jp.otonari.intake.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.otonari.defaults.problem.FieldProblem;
import jp.otonari.intake.person.Role;
import jp.otonari.intake.request.Etags;
import jp.otonari.intake.search.Asked;
import jp.otonari.intake.spreadsheet.Roll;
import org.springframework.stereotype.Component;

/** Residents in spreadsheets. */
@Component
class ResidentRoll implements Roll<ResidentRegistration> {

  private final RegisterResident registerResident;
  private final ChangeResident changeResident;
  private final Residents residents;
  private final SealedParts sealedParts;
  private final Clock clock;

  ResidentRoll(
      RegisterResident registerResident,
      ChangeResident changeResident,
      Residents residents,
      SealedParts sealedParts,
      Clock clock) {
    this.registerResident = registerResident;
    this.changeResident = changeResident;
    this.residents = residents;
    this.sealedParts = sealedParts;
    this.clock = clock;
  }

  @Override
  public Role role() {
    return Role.RESIDENT;
  }

  @Override
  public Class<ResidentRegistration> form() {
    return ResidentRegistration.class;
  }

  @Override
  public List<FieldProblem> problems(ResidentRegistration given) {
    return FormRules.problems(given, LocalDate.now(clock));
  }

  @Override
  public Map<String, ResidentRegistration> known(
      String branch, Collection<String> ids, boolean whole) {
    var known = new HashMap<String, ResidentRegistration>();
    for (var resident : residents.all(branch, ids)) {
      known.put(resident.id(), told(resident, whole));
    }
    return known;
  }

  @Override
  public List<String> taken(Collection<String> ids) {
    return residents.taken(ids);
  }

  @Override
  public Map<String, String> idsByMail(String branch) {
    return residents.idsByMail(branch);
  }

  @Override
  public void register(String branch, Map<String, ResidentRegistration> newcomers, String by) {
    registerResident.importAll(branch, newcomers, by);
  }

  @Override
  public void change(String branch, Map<String, ResidentRegistration> changes, boolean whole) {
    for (var known : residents.all(branch, changes.keySet())) {
      var given = changes.get(known.id());
      if (given != null) {
        changeResident.change(branch, known.id(), Etags.of(known.version()), given, whole);
      }
    }
  }

  @Override
  public void each(Asked asked, boolean whole, BiConsumer<String, ResidentRegistration> reader) {
    residents.each(asked, resident -> reader.accept(resident.id(), told(resident, whole)));
  }

  private ResidentRegistration told(Resident resident, boolean whole) {
    return whole ? sealedParts.reveal(resident) : resident.registration();
  }
}
