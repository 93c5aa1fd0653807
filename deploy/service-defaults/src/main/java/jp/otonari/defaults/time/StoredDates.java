package jp.otonari.defaults.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Dates and months are stored as ISO text: a day of Japan has no time zone to be shifted by. */
final class StoredDates {

  private StoredDates() {}

  static MongoCustomConversions asText() {
    return new MongoCustomConversions(
        List.of(new WriteDate(), new ReadDate(), new WriteMonth(), new ReadMonth()));
  }

  @WritingConverter
  private static final class WriteDate implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate date) {
      return date.toString();
    }
  }

  @ReadingConverter
  private static final class ReadDate implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class WriteMonth implements Converter<YearMonth, String> {
    @Override
    public String convert(YearMonth month) {
      return month.toString();
    }
  }

  @ReadingConverter
  private static final class ReadMonth implements Converter<String, YearMonth> {
    @Override
    public YearMonth convert(String text) {
      return YearMonth.parse(text);
    }
  }
}
