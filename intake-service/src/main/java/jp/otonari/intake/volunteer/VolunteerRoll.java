package jp.otonari.intake.volunteer;

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
import jp.otonari.intake.volunteer.ChangeVolunteer.Read;
import org.springframework.stereotype.Component;

/** Volunteers in spreadsheets; nothing about them is sealed. */
@Component
class VolunteerRoll implements Roll<VolunteerRegistration> {

  private final RegisterVolunteer registerVolunteer;
  private final ChangeVolunteer changeVolunteer;
  private final Volunteers volunteers;
  private final Clock clock;

  VolunteerRoll(
      RegisterVolunteer registerVolunteer,
      ChangeVolunteer changeVolunteer,
      Volunteers volunteers,
      Clock clock) {
    this.registerVolunteer = registerVolunteer;
    this.changeVolunteer = changeVolunteer;
    this.volunteers = volunteers;
    this.clock = clock;
  }

  @Override
  public Role role() {
    return Role.VOLUNTEER;
  }

  @Override
  public Class<VolunteerRegistration> form() {
    return VolunteerRegistration.class;
  }

  @Override
  public List<FieldProblem> problems(VolunteerRegistration given) {
    return given.problems(LocalDate.now(clock));
  }

  @Override
  public Map<String, VolunteerRegistration> known(
      String branch, Collection<String> ids, boolean whole) {
    var known = new HashMap<String, VolunteerRegistration>();
    for (var volunteer : volunteers.all(branch, ids)) {
      known.put(volunteer.id(), volunteer.registration());
    }
    return known;
  }

  @Override
  public List<String> taken(Collection<String> ids) {
    return volunteers.taken(ids);
  }

  @Override
  public Map<String, String> idsByMail(String branch) {
    return volunteers.idsByMail(branch);
  }

  @Override
  public void register(String branch, Map<String, VolunteerRegistration> newcomers, String by) {
    registerVolunteer.registerAll(branch, newcomers, by);
  }

  @Override
  public void change(String branch, Map<String, VolunteerRegistration> changes, boolean whole) {
    for (var known : volunteers.all(branch, changes.keySet())) {
      var given = changes.get(known.id());
      if (given != null) {
        changeVolunteer.change(new Read(branch, known.id(), Etags.of(known.version())), given);
      }
    }
  }

  @Override
  public void each(Asked asked, boolean whole, BiConsumer<String, VolunteerRegistration> reader) {
    volunteers.each(asked, volunteer -> reader.accept(volunteer.id(), volunteer.registration()));
  }
}
