package jp.otonari.gateway.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.otonari.defaults.branch.Branches;
import jp.otonari.gateway.client.Intake.Municipality;
import jp.otonari.gateway.time.WallTime;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of municipalities, asked of intake once; until it answers, the code stands in. */
@Component("places")
public class Places {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Intake intake;
  private final ServiceTokens tokens;
  private final Branches branches;
  private final WallTime time;
  private volatile Instant notBefore = Instant.MIN;
  private volatile Map<String, Municipality> known = Map.of();

  Places(Intake intake, ServiceTokens tokens, Branches branches, WallTime time) {
    this.intake = intake;
    this.tokens = tokens;
    this.branches = branches;
    this.time = time;
  }

  /** A municipality in the script that the reader of the page knows, always with the Japanese. */
  public String of(@Nullable String code) {
    if (code == null) {
      return "";
    }
    var place = known().get(code);
    return place == null ? code : name(place);
  }

  public String name(Municipality place) {
    return switch (LocaleContextHolder.getLocale().toLanguageTag()) {
      case "ja" -> place.name();
      case "ja-simple" -> place.name() + " (" + place.kana() + ")";
      default -> place.romaji() + " " + place.name();
    };
  }

  private Map<String, Municipality> known() {
    if (known.isEmpty() && time.now().isAfter(notBefore)) {
      notBefore = time.now().plus(PATIENCE);
      var branch = branches.slugs().iterator().next();
      var caller = new Caller(branch, tokens.registration(branch));
      known =
          intake.allMunicipalities(caller).or(Page.empty()).items().stream()
              .collect(Collectors.toMap(Municipality::code, Function.identity(), (one, _) -> one));
    }
    return known;
  }
}
