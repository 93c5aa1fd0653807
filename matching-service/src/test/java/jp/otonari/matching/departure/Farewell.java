package jp.otonari.matching.departure;

import java.util.Map;
import jp.otonari.matching.Town;

/** People of a town leave it: what intake tells of them on 10 April 2026. */
record Farewell(Town town) {

  void residentLeaves(String id, int version) {
    var data = Map.of("residentId", id, "version", version, "on", "2026-04-10");
    town.hears("residents.v1", "resident.withdrawn.v1", id, data);
  }

  void volunteerLeaves(String id, int version) {
    var data = Map.of("volunteerId", id, "version", version, "on", "2026-04-10");
    town.hears("volunteers.v1", "volunteer.withdrawn.v1", id, data);
  }

  void volunteerPauses(String id, int version, String until) {
    var data = Map.of("volunteerId", id, "version", version, "until", until);
    town.hears("volunteers.v1", "volunteer.paused.v1", id, data);
  }

  void residentIsErased(String id) {
    var data = Map.of("residentId", id, "version", 9, "erasedOn", "2026-04-10");
    town.hears("residents.v1", "resident.erased.v1", id, data);
  }

  void volunteerIsErased(String id) {
    var data = Map.of("volunteerId", id, "version", 9, "erasedOn", "2026-04-10");
    town.hears("volunteers.v1", "volunteer.erased.v1", id, data);
  }
}
