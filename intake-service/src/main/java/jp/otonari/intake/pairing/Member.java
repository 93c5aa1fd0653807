package jp.otonari.intake.pairing;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What intake reads of a volunteer of a team. */
record Member(String volunteerId, State state) {

  /** Who only was asked, or said no, is no member. */
  enum State {
    MEMBER,
    @JsonEnumDefaultValue
    OTHER
  }

  static Stream<String> ids(@Nullable List<Member> members) {
    return members == null
        ? Stream.empty()
        : members.stream().filter(member -> member.state == State.MEMBER).map(Member::volunteerId);
  }
}
