package jp.otonari.intake.move;

import java.util.List;
import java.util.stream.Stream;
import jp.otonari.intake.person.PersonCard;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Shows a move as far as the caller may see it. */
@Component
class MoveViews {

  private static final String SELF = "SCOPE_mail-link";

  private final List<Mover> movers;

  MoveViews(List<Mover> movers) {
    this.movers = movers;
  }

  MoveView of(Move move, String branch, Authentication caller) {
    return isSelf(caller) ? MoveView.toSelf(move) : toOffice(move, branch);
  }

  MoveView toOffice(Move move, String branch) {
    return MoveView.of(move, branch, card(move, branch));
  }

  static boolean isSelf(Authentication caller) {
    return caller.getAuthorities().stream()
        .anyMatch(granted -> SELF.equals(granted.getAuthority()));
  }

  /** An office sees who it is in its own branch; and who comes, while they have agreed to that. */
  private @Nullable PersonCard card(Move move, String branch) {
    var comes = branch.equals(move.to()) && move.isOpen();
    return movers.stream()
        .filter(mover -> mover.role() == move.role())
        .flatMap(
            mover ->
                Stream.of(branch, comes ? move.from() : branch)
                    .flatMap(home -> mover.find(home, move.personId()).stream()))
        .map(Mover.Person::card)
        .findFirst()
        .orElse(null);
  }
}
