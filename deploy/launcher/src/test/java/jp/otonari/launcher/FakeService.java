package jp.otonari.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.otonari.launcher.child.ParentWatch;

/** What the launcher asks of a service, and no more: health, an end with its parent, a link. */
final class FakeService {

  private FakeService() {}

  public static void main(String[] arguments) throws IOException {
    ParentWatch.exitWithParent();
    var address = InetAddress.getLoopbackAddress();
    int port = Integer.parseInt(System.getenv("PORT"));
    var server = HttpServer.create(new InetSocketAddress(address, port), 0);
    server.createContext(
        "/actuator/health",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    Files.writeString(
        Path.of(System.getenv("OTONARI_SIGN_IN_LINK_FILE")), "http://localhost/sign-in/once");
  }
}
