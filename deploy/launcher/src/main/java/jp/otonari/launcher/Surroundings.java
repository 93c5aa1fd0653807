package jp.otonari.launcher;

import java.util.HashMap;
import java.util.Map;

/** Tells each service by environment variables where everything is. */
record Surroundings(PlatformPlan plan, DataFolder data) {

  Map<String, String> of(Service service) {
    var ports = plan.ports();
    var variables = new HashMap<String, String>();
    plan.environment().entrySet().stream()
        .filter(given -> given.getKey().startsWith("OTONARI_"))
        .forEach(given -> variables.put(given.getKey(), given.getValue()));
    variables.put("PORT", Integer.toString(ports.of(service)));
    variables.put("OTONARI_KAFKA", plan.given("OTONARI_KAFKA", "127.0.0.1:" + ports.broker()));
    variables.put(
        "OTONARI_MONGODB_URI",
        plan.given("OTONARI_MONGODB_URI", "mongodb://127.0.0.1:" + ports.store()));
    variables.put("OTONARI_SMTP_HOST", plan.given("OTONARI_SMTP_HOST", "127.0.0.1"));
    variables.put(
        "OTONARI_SMTP_PORT", plan.given("OTONARI_SMTP_PORT", Integer.toString(ports.smtp())));
    variables.put("OTONARI_SECRETS", data.secrets().toString());
    variables.put("OTONARI_PUBLIC_URL", plan.url());
    variables.put("OTONARI_CLOCK_FILE", data.clock().toString());
    variables.put("OTONARI_SIGN_IN_LINK_FILE", data.signInLink().toString());
    variables.put("OTONARI_STOP_WITH_PARENT", "true");
    for (var other : Service.values()) {
      variables.put("OTONARI_SERVICES_" + other.name(), plan.url(other));
    }
    return variables;
  }
}
