package jp.otonari.intake.duplicate;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A pair by its ids.
 *
 * @param running false once it has ended
 */
@Document("runningPairs")
record RunningPair(
    @Id String pairing, String branch, @Indexed List<String> people, boolean running) {}
