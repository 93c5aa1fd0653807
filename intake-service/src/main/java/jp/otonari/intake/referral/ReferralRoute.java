package jp.otonari.intake.referral;

import java.util.function.Consumer;
import jp.otonari.defaults.inbox.Inbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where referrals listen to notification: {@code letter.sent} in, nothing out. */
@Configuration(proxyBeanMethods = false)
class ReferralRoute {

  @Bean
  Consumer<Message<LetterSent>> onLetterSent(Inbox inbox, FollowReferral followReferral) {
    return inbox.reading(
        event -> {
          var letter = event.data();
          if (letter.isInvitation()) {
            followReferral.invited(event.branch(), letter.personId(), letter.sentAt());
          }
        });
  }
}
