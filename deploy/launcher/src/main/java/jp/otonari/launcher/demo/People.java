package jp.otonari.launcher.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everybody in the demo: some well-known personas, and others made from lists of names. */
record People(List<Person> residents, List<Person> volunteers) {

  private static final long SEED = 20_260_410;

  private static final int MORE_RESIDENTS = 16;

  private static final int MORE_VOLUNTEERS = 18;

  /** The same people in every run. */
  static People all() throws IOException {
    var personas = Personas.read();
    var invention = new Invention(SEED);
    var residents = new ArrayList<>(personas.residents());
    var volunteers = new ArrayList<>(personas.volunteers());
    for (int i = 1; i <= MORE_RESIDENTS; i++) {
      residents.add(invention.resident(i));
    }
    for (int i = 1; i <= MORE_VOLUNTEERS; i++) {
      volunteers.add(invention.volunteer(i));
    }
    return new People(List.copyOf(residents), List.copyOf(volunteers));
  }
}
