package jp.otonari.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PlatformTests {

  private final Platform platform = Platform.running();

  @Test
  void an_event_that_was_sent_can_be_read() {
    try (var topics = new EventTopics(platform.kafka())) {
      var pairing = UUID.randomUUID().toString();

      var eventId =
          topics.send("tokyo", "pairings.v1", "pairing.started.v1", pairing, Map.of("a", 1));

      var event = topics.await("tokyo", "pairings.v1", "pairing.started.v1", pairing);
      assertThat(event.eventId()).isEqualTo(eventId);
      assertThat(event.data().get("a").asInt()).isEqualTo(1);
    }
  }

  @Test
  void a_tombstone_has_no_data() {
    try (var topics = new EventTopics(platform.kafka())) {
      topics.send("tokyo", "contacts.v1", "contact.changed.v1", "erased", null);

      assertThat(topics.read("tokyo", "contacts.v1", "contact.changed.v1", "erased"))
          .singleElement()
          .satisfies(event -> assertThat(event.data().isMissingNode()).isTrue());
    }
  }

  @Test
  void a_topic_that_nobody_made_is_empty() {
    try (var topics = new EventTopics(platform.kafka())) {
      assertThat(topics.read("tokyo", "never.v1")).isEmpty();
    }
  }

  @Test
  void the_store_keeps_a_document() {
    try (var mongo = MongoClients.create(platform.mongo())) {
      var people = mongo.getDatabase("platform-tests").getCollection("people");

      people.insertOne(new Document("_id", "anna"));

      assertThat(people.countDocuments()).isEqualTo(1);
    }
  }

  @Test
  void a_mail_reaches_its_box() throws Exception {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(platform.mail().port()));
    var mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom("office@example.jp");
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("anna@example.org"));
    mail.setSubject("ご提案", "UTF-8");
    mail.setText("こんにちは", "UTF-8");

    Transport.send(mail);

    assertThat(new Mailbox(platform.mail()).to("anna@example.org"))
        .singleElement()
        .satisfies(received -> assertThat(received.getSubject()).isEqualTo("ご提案"));
    assertThat(new Mailbox(platform.mail()).to("other@example.org")).isEmpty();
  }
}
