package jp.otonari.launcher.demo;

import java.io.IOException;
import java.util.Map;
import jp.otonari.launcher.Service;
import jp.otonari.launcher.demo.Api.Caller;
import jp.otonari.launcher.demo.Api.Scope;

/** Registers people as the public forms do, and clears the volunteers as the office does. */
record Registration(Api api) {

  private static final String CLEARED_UNTIL = "2036-03-31";

  void registerAll(People people) throws IOException {
    for (var volunteer : people.volunteers()) {
      register(volunteer, "/volunteers/");
      screen(volunteer);
    }
    for (var resident : people.residents()) {
      register(resident, "/residents/");
    }
  }

  private void register(Person person, String list) throws IOException {
    var form = new Caller(Scope.REGISTRATION, "registration-form", person.branch());
    api.put(form, Service.INTAKE, list + person.id(), person.registration());
  }

  private void screen(Person volunteer) throws IOException {
    var office = new Caller(Scope.OFFICE, "demo", volunteer.branch());
    var path = "/volunteers/" + volunteer.id() + "/screening";
    api.post(office, Service.INTAKE, path, Map.of("step", "INTERVIEWED"));
    api.post(office, Service.INTAKE, path, Map.of("step", "TRAINED"));
    api.post(
        office, Service.INTAKE, path, Map.of("step", "CLEARED", "clearedUntil", CLEARED_UNTIL));
  }
}
