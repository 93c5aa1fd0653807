package jp.otonari.notification.delivery;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import jp.otonari.notification.template.Appointment;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An appointment as a file for calendars (RFC 5545), published and not asked for an answer (RFC
 * 5546, 3.2.1), or taken back (3.2.5). The time zone is written out: the library's own list would
 * look for news of zones on the Internet, and Japan's has not changed since 1951.
 */
final class CalendarFile {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  /** The introduction letter says about thirty minutes. */
  private static final Duration TALK = Duration.ofMinutes(30);

  static final String NAME = "talk.ics";

  private CalendarFile() {}

  /** What it is, for whoever takes it. */
  static String type(Appointment appointment) {
    return "text/calendar; method=%s; charset=UTF-8"
        .formatted(appointment.off() ? "CANCEL" : "PUBLISH");
  }

  /**
   * @param sender the branch's address, to which the letter's answers go, too
   */
  static String of(Appointment appointment, String sender) {
    var head =
        List.of(
            new ProdId("-//letters//ical4j//EN"),
            ImmutableVersion.VERSION_2_0,
            appointment.off() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
    return new Calendar(
            new PropertyList(head),
            new ComponentList<>(List.of(japan(), event(appointment, sender))))
        .toString();
  }

  private static VEvent event(Appointment appointment, String sender) {
    var from = appointment.at().atZone(JAPAN);
    return new VEvent(
        new PropertyList(
            List.of(
                new Uid(appointment.id() + sender.substring(sender.indexOf('@'))),
                new DtStamp(appointment.writtenAt()),
                new Sequence(Math.toIntExact(appointment.sequence())),
                new DtStart<>(from),
                new DtEnd<>(from.plus(TALK)),
                new Summary(appointment.title()),
                new Organizer("mailto:" + sender),
                appointment.off()
                    ? ImmutableStatus.VEVENT_CANCELLED
                    : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableClazz.PRIVATE)));
  }

  private static VTimeZone japan() {
    var offset = ZoneOffset.ofHours(9);
    var always =
        new Standard(
            new PropertyList(
                List.of(
                    new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)),
                    new TzOffsetFrom(offset),
                    new TzOffsetTo(offset),
                    new TzName("JST"))));
    return new VTimeZone(
        new PropertyList(List.of(new TzId(JAPAN.getId()))), new ComponentList<>(List.of(always)));
  }
}
