package jp.otonari.gateway.mydata;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import jp.otonari.gateway.client.Answer;
import jp.otonari.gateway.client.Caller;
import jp.otonari.gateway.client.Fees;
import jp.otonari.gateway.client.Fees.Fee;
import jp.otonari.gateway.client.Letters;
import jp.otonari.gateway.client.Letters.Letter;
import jp.otonari.gateway.client.OwnData;
import jp.otonari.gateway.client.Page;
import jp.otonari.gateway.maillink.MailLink;
import jp.otonari.gateway.question.Form;
import jp.otonari.gateway.token.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All that belongs in the file for a person; no part of it may be missing. Whoever worked on it in
 * the office stays out.
 */
@Component
class OwnFile {

  private final OwnRecords records;
  private final OwnData ownData;
  private final Letters letters;
  private final Fees fees;
  private final ServiceTokens tokens;
  private final Clock clock;

  OwnFile(
      OwnRecords records,
      OwnData ownData,
      Letters letters,
      Fees fees,
      ServiceTokens tokens,
      Clock clock) {
    this.records = records;
    this.ownData = ownData;
    this.letters = letters;
    this.fees = fees;
    this.tokens = tokens;
    this.clock = clock;
  }

  Map<String, Object> of(MailLink link, OwnRecord known) {
    var id = link.person();
    var office = new Caller(link.branch(), tokens.office("mail-link-page", link.branch()));
    var content = new LinkedHashMap<String, Object>();
    content.put("writtenAt", clock.instant().toString());
    content.put("branch", link.branch());
    content.put("record", known.fields());
    content.put("looks", all(page -> ownData.looks(records.self(link), id, page)));
    var mail = all(page -> letters.to(office, id, page));
    content.put("letters", mail.stream().map(OwnFile::letter).toList());
    if (known.form() == Form.RESIDENT) {
      var owed = fees.ofResident(office, id).orNoPage().items();
      content.put("fees", owed.stream().map(OwnFile::fee).toList());
    }
    return content;
  }

  private static Map<String, Object> letter(Letter letter) {
    var told = new LinkedHashMap<String, Object>();
    put(told, "purpose", letter.purpose());
    put(told, "subject", letter.subject());
    put(told, "language", letter.language());
    put(told, "state", letter.state());
    put(told, "plannedAt", letter.plannedAt());
    put(told, "sentAt", letter.sentAt());
    return told;
  }

  private static Map<String, Object> fee(Fee fee) {
    var told = new LinkedHashMap<String, Object>();
    put(told, "moment", fee.moment());
    put(told, "dueOn", fee.dueOn());
    put(told, "state", fee.state());
    put(told, "full", fee.full());
    put(told, "yen", fee.yen());
    put(told, "waiver", fee.waiver() == null ? null : fee.waiver().share());
    put(told, "paidOn", fee.payment() == null ? null : fee.payment().on());
    put(told, "refundedOn", fee.refund() == null ? null : fee.refund().on());
    return told;
  }

  private static void put(Map<String, Object> into, String name, @Nullable Object value) {
    if (value != null) {
      into.put(name, value);
    }
  }

  private static <T> List<T> all(IntFunction<Answer<Page<T>>> pages) {
    var all = new ArrayList<T>();
    for (var page = 0; ; page++) {
      var part = pages.apply(page).orNoPage();
      all.addAll(part.items());
      if (part.items().isEmpty() || all.size() >= part.total()) {
        return all;
      }
    }
  }
}
