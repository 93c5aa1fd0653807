package jp.otonari.gateway.staff;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import jp.otonari.gateway.time.WallTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/**
 * One-time tokens in the document store. Only a hash is kept, and using a token removes it. For an
 * address that we do not know, and for one that asks and asks, a token is made that opens nothing.
 */
@Component
public class OneTimeLinks implements OneTimeTokenService {

  private static final int MOST_AT_ONCE = 10;

  private final MongoOperations mongo;
  private final Accounts accounts;
  private final WallTime time;

  OneTimeLinks(MongoOperations mongo, Accounts accounts, WallTime time) {
    this.mongo = mongo;
    this.accounts = accounts;
    this.time = time;
  }

  @Override
  public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
    var secret = Secret.random();
    var mail = MailAddress.of(request.getUsername()).key();
    var until = time.now().plus(request.getExpiresIn());
    if (accounts.findByMail(mail).isPresent() && waiting(mail) < MOST_AT_ONCE) {
      mongo.insert(new OneTimeLink(secret.hash(), mail, until));
    }
    return new DefaultOneTimeToken(secret.value(), mail, until);
  }

  @Override
  public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
    var value = Objects.requireNonNullElse(token.getTokenValue(), "");
    var link =
        mongo.findAndRemove(query(where("_id").is(new Secret(value).hash())), OneTimeLink.class);
    return link == null || link.until().isBefore(time.now())
        ? null
        : new DefaultOneTimeToken(value, link.mail(), link.until());
  }

  /** Whether this token would sign somebody in. */
  boolean opens(String token) {
    return mongo.exists(query(where("_id").is(new Secret(token).hash())), OneTimeLink.class);
  }

  private long waiting(String mail) {
    return mongo.count(
        query(where("mail").is(mail).and("until").gt(time.now())), OneTimeLink.class);
  }

  @Scheduled(fixedDelayString = "1h")
  void forgetExpired() {
    mongo.remove(query(where("until").lt(time.now())), OneTimeLink.class);
  }
}
