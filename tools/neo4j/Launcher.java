// Runs one Neo4j Community server for tests until standard input closes, then deletes its home folder.
// Run from source by local-neo4j.ts, which downloads the jars, picks port and password, and waits for "READY".

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class Launcher {
  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    String password = new String(System.in.readNBytes(Integer.parseInt(args[2])));
    DatabaseManagementService server = start(home, address);
    setPassword(server, password);
    System.out.println("READY");
    while (System.in.read() >= 0) {}
    server.shutdown();
    deleteFolder(home);
    System.exit(0);
  }

  private static DatabaseManagementService start(Path home, SocketAddress address) {
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 128L * 1024 * 1024)
        .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(10))
        .build();
  }

  // A new server wants its first password changed before it answers anything; that is an order to `system`.
  private static void setPassword(DatabaseManagementService server, String password) {
    server
        .database("system")
        .executeTransactionally(
            "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }

  private static void deleteFolder(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    }
  }
}
