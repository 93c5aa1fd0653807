package jp.otonari.gateway.registration;

import java.util.Optional;
import jp.otonari.gateway.draft.Answers;
import jp.otonari.gateway.draft.Drafts;
import jp.otonari.gateway.question.Group;
import jp.otonari.gateway.question.Questionnaire;
import org.springframework.stereotype.Component;

/** How far somebody has come with a form. */
@Component
class Progress {

  private final Drafts drafts;

  Progress(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Nothing when nothing was begun, or when it is not there any more. */
  Optional<Answers> begun(Visit visit) {
    var key = visit.key();
    return key == null ? Optional.empty() : drafts.find(visit.branch(), key);
  }

  /** Keeps the answers, and the key in the browser; tells whether it was not too much. */
  boolean keep(Visit visit, Answers answers) {
    var key = visit.keyOrNew();
    var kept = drafts.keep(visit.branch(), key, answers);
    if (kept) {
      visit.hold(key);
    }
    return kept;
  }

  /** The answers were sent, or are not wanted any more. */
  void end(Visit visit) {
    var key = visit.key();
    if (key != null) {
      drafts.forget(visit.branch(), key);
      visit.letGo();
    }
  }

  /** The first page that is still to be answered; the check page when none is. */
  String next(Visit visit, Answers answers) {
    return visit.form().questionnaire().open(answers).map(Group::slug).orElse(Questionnaire.CHECK);
  }

  /** The page after this one; after a change, the next that is still to be answered. */
  String after(Visit visit, Group page, Answers answers) {
    if (visit.isChange()) {
      return next(visit, answers);
    }
    var pages = visit.form().questionnaire().pages(answers).stream().map(Group::slug).toList();
    return pages.get(pages.indexOf(page.slug()) + 1);
  }
}
