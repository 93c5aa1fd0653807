package jp.otonari.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.otonari.notification.letter.Matter.Registration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

class StoredMattersTests {

  private static final Registration MATTER = new Registration(LocalDate.of(2026, 4, 10), "13108");

  private static final MongoCustomConversions CONVERSIONS = new MongoCustomConversions(List.of());

  @Test
  void a_service_just_started_reads_what_an_earlier_run_has_stored() {
    var stored = new Document();
    converter(mapping()).write(MATTER, stored);

    var fresh = mapping();
    new StoredMatters(fresh);

    assertThat(converter(fresh).read(Matter.class, stored)).isEqualTo(MATTER);
  }

  private static MongoMappingContext mapping() {
    var mapping = new MongoMappingContext();
    mapping.setSimpleTypeHolder(CONVERSIONS.getSimpleTypeHolder());
    return mapping;
  }

  private static MappingMongoConverter converter(MongoMappingContext mapping) {
    var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, mapping);
    converter.setCustomConversions(CONVERSIONS);
    converter.afterPropertiesSet();
    return converter;
  }
}
