package jp.otonari.notification.letter;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where notification sits on the route: what happened comes in, letters are planned. */
@Configuration(proxyBeanMethods = false)
class LetterRoute {

  private final Inbox inbox;

  private final PlanLetters plan;

  LetterRoute(Inbox inbox, PlanLetters plan) {
    this.inbox = inbox;
    this.plan = plan;
  }

  @Bean
  Consumer<Message<ResidentRegistered>> onResidentRegistered() {
    return inbox.reading(plan.by(Rules.RESIDENT_REGISTERED, "resident.registered.v1"));
  }

  @Bean
  Consumer<Message<ReferralReceived>> onReferralReceived() {
    return inbox.reading(plan.by(Rules.REFERRAL_RECEIVED, "referral.received.v1"));
  }

  @Bean
  Consumer<Message<VolunteerCleared>> onVolunteerCleared() {
    return inbox.reading(plan.by(Rules.VOLUNTEER_IS_CLEARED, "volunteer.cleared.v1"));
  }

  @Bean
  Consumer<Message<ClearanceEnding>> onVolunteerClearanceEnding() {
    return inbox.reading(plan.by(Rules.CLEARANCE_IS_ENDING, "volunteer.clearance-ending.v1"));
  }

  @Bean
  Consumer<Message<MyDataRequested>> onMyDataRequested() {
    return inbox.reading(plan.by(Rules.MY_DATA_IS_REQUESTED, "my-data.requested.v1"));
  }

  @Bean
  Consumer<Message<MoveAsked>> onMoveAsked() {
    return inbox.reading(plan.by(Rules.MOVE_IS_ASKED, "move.asked.v1"));
  }

  @Bean
  Consumer<Message<MoveDone>> onMoveDone() {
    return inbox.reading(plan.by(Rules.MOVE_IS_DONE, "move.done.v1"));
  }

  @Bean
  Consumer<Message<CheckinDue>> onCheckinDue() {
    return inbox.reading(plan.by(Rules.CHECKIN_IS_DUE, "checkin.due.v1"));
  }

  @Bean
  Consumer<Message<CheckinDue>> onCheckinOverdue() {
    return inbox.reading(plan.by(Rules.CHECKIN_IS_OVERDUE, "checkin.overdue.v1"));
  }
}
