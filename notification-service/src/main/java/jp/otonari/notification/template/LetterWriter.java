package jp.otonari.notification.template;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.otonari.notification.contact.Contact;
import jp.otonari.notification.letter.Letter;
import jp.otonari.notification.letter.Matter;
import jp.otonari.notification.letter.Matter.Introduction;
import jp.otonari.notification.letter.Matter.Invitation;
import jp.otonari.notification.letter.Matter.MyData;
import jp.otonari.notification.letter.Matter.Proposal;
import jp.otonari.notification.template.Block.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter in its reader's language: what happened, what to do until when, whom to ask. */
@Component
public class LetterWriter {

  private static final String LINK = "{link}";

  private static final String RULES = "{rules}";

  /** Every letter begins with the greeting and what happened. */
  private static final int AFTER_THE_NEWS = 2;

  private final Municipalities municipalities;

  private final ActionLinks links;

  private final HtmlLayout layout;

  private final Clock clock;

  private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

  private final Map<String, LetterText> texts = new ConcurrentHashMap<>();

  LetterWriter(Municipalities municipalities, ActionLinks links, HtmlLayout layout, Clock clock) {
    this.municipalities = municipalities;
    this.links = links;
    this.layout = layout;
    this.clock = clock;
  }

  /** The tag of the language in which a person's letters are written. */
  public static String languageOf(Contact to) {
    return Language.closest(to.language()).tag();
  }

  /**
   * @param partner the other person of the pair, when the letter tells of one
   */
  public Written write(Letter letter, Contact to, @Nullable Contact partner) {
    var language = Language.closest(to.language());
    var says = phrases(language);
    var text = text(language, fileName(letter, to));
    var facts =
        new Facts(says, municipalities, LocalDate.now(clock)).of(letter.matter(), to, partner);
    var subject =
        Phrases.oneLine(says.say(to.plainSubject() ? text.plainSubject() : text.subject(), facts));
    var blocks = blocks(text, says, facts, links.of(letter));
    if (letter.matter().noTalk() != null) {
      blocks.add(
          AFTER_THE_NEWS, Block.of(Kind.PARAGRAPH, says.say(says.words().get("no-talk"), facts)));
    }
    if (isOffered(letter.matter())) {
      blocks.add(Block.of(Kind.OFFER, says.words().get("my-data"), links.toMyData(letter)));
    }
    return new Written(
        language.tag(),
        says.words().get(to.plainSubject() ? "from.plain" : "organisation"),
        subject,
        String.join("\n\n", blocks.stream().map(Block::text).toList()) + "\n",
        layout.of(language, subject, blocks),
        appointment(letter, says));
  }

  private static @Nullable Appointment appointment(Letter letter, Phrases says) {
    var noTalk = letter.matter().noTalk();
    if (noTalk != null) {
      return new Appointment(
          noTalk.pairingId(),
          noTalk.version(),
          says.words().get("talk"),
          noTalk.meetsAt(),
          letter.plannedAt(),
          true);
    }
    return letter.matter() instanceof Introduction talk
        ? appointment(talk, letter.plannedAt(), says)
        : null;
  }

  /** What the calendar of a person keeps of a talk. */
  public Appointment appointment(Introduction talk, Instant writtenAt, Contact of) {
    return appointment(talk, writtenAt, phrases(Language.closest(of.language())));
  }

  private static Appointment appointment(Introduction talk, Instant writtenAt, Phrases says) {
    return new Appointment(
        talk.pairingId(),
        requireNonNullElse(talk.version(), 0L),
        says.words().get(Boolean.TRUE.equals(talk.team()) ? "talk.team" : "talk"),
        talk.meetsAt(),
        writtenAt,
        false);
  }

  private Phrases phrases(Language language) {
    return phrases.computeIfAbsent(language.tag(), _ -> Phrases.in(language));
  }

  /** Whoever is only invited finds on the invitation's page what was told about them. */
  private static boolean isOffered(Matter matter) {
    return !(matter instanceof MyData || matter instanceof Invitation);
  }

  private List<Block> blocks(
      LetterText text, Phrases says, Map<String, Object> facts, Optional<String> link) {
    var blocks = new ArrayList<Block>();
    for (var pattern : text.blocks()) {
      switch (pattern) {
        case LINK -> link.map(url -> Block.of(Kind.LINK, url)).ifPresent(blocks::add);
        case RULES -> blocks.add(Block.of(Kind.PARAGRAPH, says.words().get("rules")));
        default -> blocks.add(block(pattern, says, facts));
      }
    }
    blocks.add(Block.of(Kind.PARAGRAPH, says.words().get("ask")));
    blocks.add(
        Block.of(
            Kind.SMALL,
            says.say(says.words().get("why." + facts.get("role")), facts),
            says.words().get("organisation"),
            says.words().get("signature")));
    return blocks;
  }

  private static Block block(String pattern, Phrases says, Map<String, Object> facts) {
    var items = pattern.lines().allMatch(line -> line.startsWith("- "));
    var lines =
        pattern.lines().map(line -> says.say(items ? line.substring(2) : line, facts)).toList();
    return new Block(items ? Kind.ITEMS : Kind.PARAGRAPH, lines);
  }

  private LetterText text(Language language, String file) {
    return texts.computeIfAbsent(
        language.tag() + "/" + file, _ -> LetterText.parse(Texts.read(language, file)));
  }

  /** A proposal says other things to each side; every other letter says the same to both. */
  private static String fileName(Letter letter, Contact to) {
    var side =
        letter.matter() instanceof Proposal
            ? switch (to.role()) {
              case RESIDENT -> "-resident";
              case VOLUNTEER -> "-volunteer";
            }
            : "";
    return letter.purpose().code() + side + ".txt";
  }
}
