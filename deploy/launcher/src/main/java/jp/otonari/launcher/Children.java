package jp.otonari.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import jp.otonari.launcher.broker.Broker;
import jp.otonari.launcher.child.ChildPlan;

/** Which processes one platform consists of. */
record Children(PlatformPlan plan, DataFolder data, Console console) {

  private static final int HEALTH_TIMEOUT_MS = 3_000;

  /** The library that solves the teams is native code. */
  private static final List<String> SOLVER =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

  /** The servers that do not run elsewhere, then the services. */
  List<Supervised> all() throws IOException {
    var all = new ArrayList<Supervised>();
    if (!plan.elsewhere().contains("broker")) {
      all.add(broker());
    }
    if (!plan.elsewhere().contains("store")) {
      all.add(store());
    }
    for (var service : Service.values()) {
      all.add(service(service));
    }
    return all;
  }

  private Supervised broker() {
    var ports = plan.ports();
    var broker = Broker.plan(data.broker(), data.logs(), ports.broker(), ports.controller());
    return new Supervised(broker, Broker::isReady, console);
  }

  private Supervised store() {
    int port = plan.ports().store();
    var ours =
        Store.plan(
            data.store(),
            data.logs(),
            port,
            plan.given("OTONARI_STORE_FORGET_AFTER", Store.FORGET_AFTER));
    var store =
        Store.mongod(plan.given("PATH", ""))
            .map(mongod -> Store.mongoDb(mongod, data.mongodb(), data.logs(), port))
            .orElse(ours);
    return new Supervised(store, child -> Store.isReady(child, port), console);
  }

  private Supervised service(Service service) throws IOException {
    var jar = new ServiceJar(service.title(), service.jar(plan.home()), plan.app());
    var unpacked = jar.unpack();
    var environment = new HashMap<>(new Surroundings(plan, data).of(service));
    environment.put("CLASSPATH", unpacked.classPath());
    var child =
        new ChildPlan(
            service.title(),
            data.logs(),
            options(service),
            List.of(unpacked.mainClass()),
            environment);
    return new Supervised(child, _ -> isHealthy(plan.url(service)), console);
  }

  /**
   * Java itself keeps loaded classes in a file when a service first stops: later starts are quick.
   */
  private List<String> options(Service service) {
    var classes = plan.app().resolve(service.title() + ".jsa");
    var options = new ArrayList<String>();
    options.addAll(
        List.of("-Xmx192m", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classes));
    if (service == Service.MATCHING) {
      options.addAll(SOLVER);
    }
    return options;
  }

  private static boolean isHealthy(String service) {
    try {
      var connection =
          (HttpURLConnection) URI.create(service + "/actuator/health").toURL().openConnection();
      connection.setConnectTimeout(HEALTH_TIMEOUT_MS);
      connection.setReadTimeout(HEALTH_TIMEOUT_MS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException _) {
      return false;
    }
  }
}
