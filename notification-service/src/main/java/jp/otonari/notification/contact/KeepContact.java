package jp.otonari.notification.contact;

import java.util.UUID;
import jp.otonari.defaults.inbox.Inbox.Tombstone;
import jp.otonari.defaults.inbox.Received;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a person said about how to reach them, and lets waiting letters go. */
@Component
class KeepContact {

  private final Contacts contacts;

  private final ApplicationEventPublisher told;

  KeepContact(Contacts contacts, ApplicationEventPublisher told) {
    this.contacts = contacts;
    this.told = told;
  }

  /** What another branch has told of them since stays. */
  void letGo(Received<Tombstone> event) {
    contacts.letGo(event.branch(), UUID.fromString(event.key()));
  }

  void accept(Received<ContactChanged> event) {
    var said = event.data();
    contacts.keep(
        new Contact(
            said.personId(),
            event.branch(),
            said.version(),
            said.role(),
            said.callName(),
            said.mail(),
            said.language(),
            said.neverIn(),
            said.plainSubject(),
            said.quietHours()));
    told.publishEvent(new ContactKnown(event.branch(), said.personId()));
  }
}
