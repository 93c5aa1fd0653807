package jp.otonari.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.otonari.launcher.child.CannotStart;
import jp.otonari.launcher.child.Ports;

/** Which port belongs to which part of one running platform. */
public record PortPlan(
    Map<Service, Integer> services, int broker, int controller, int store, int smtp) {

  private static final int COUNT = 9;

  /** The ports that the documentation names. */
  public static PortPlan usual() {
    return new PortPlan(from(List.of(8081, 8082, 8083, 8084, 8080)), 9092, 9093, 27017, 1025);
  }

  /** Nine ports in a row, the gateway's first. */
  public static PortPlan from(int base) {
    var services = List.of(base + 1, base + 2, base + 3, base + 4, base);
    return new PortPlan(from(services), base + 5, base + 6, base + 7, base + 8);
  }

  /** Whatever is free now; for platforms side by side. */
  public static PortPlan free() {
    var free = Ports.free(COUNT);
    return new PortPlan(
        from(free.subList(0, 5)), free.get(5), free.get(6), free.get(7), free.get(8));
  }

  int of(Service service) {
    return services.getOrDefault(service, 0);
  }

  /** Says who cannot have its port; parts that run elsewhere need none. */
  void check(Set<String> elsewhere) {
    var parts = new LinkedHashMap<String, Integer>();
    services.forEach((service, port) -> parts.put(service.title(), port));
    parts.put("broker", broker);
    parts.put("broker's controller", controller);
    parts.put("store", store);
    parts.put("mail server", smtp);
    parts.keySet().removeIf(part -> elsewhere.stream().anyMatch(part::startsWith));
    var taken = new ArrayList<String>();
    parts.forEach(
        (part, port) -> {
          if (!Ports.isFree(port)) {
            taken.add("%d (%s)".formatted(port, part));
          }
        });
    if (!taken.isEmpty()) {
      throw new CannotStart(
          "Taken by another program: port %s; stop it, or choose other ports, for example with --port-base 18080."
              .formatted(String.join(", ", taken)));
    }
  }

  private static Map<Service, Integer> from(List<Integer> ports) {
    var plan = new LinkedHashMap<Service, Integer>();
    for (var service : Service.values()) {
      plan.put(service, ports.get(service.ordinal()));
    }
    return plan;
  }
}
