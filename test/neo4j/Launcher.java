// Runs Neo4j on 127.0.0.1 with authentication, on a free port that it prints; ends when its standard input closes.
// Usage: NEO4J_PASSWORD=... java -cp 'lib/*' Launcher.java <data folder> [port]
// NEO4J_DATABASE names the one database; NEO4J_CERTIFICATES is a folder with private.key and public.crt for TLS on Bolt.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.configuration.ssl.ClientAuth;
import org.neo4j.configuration.ssl.SslPolicyConfig;
import org.neo4j.configuration.ssl.SslPolicyScope;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

public class Launcher {
  public static void main(String[] arguments) throws Exception {
    String name = System.getenv().getOrDefault("NEO4J_DATABASE", "neo4j");
    DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(GraphDatabaseSettings.initial_default_database, name)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024);
    if (System.getenv("NEO4J_CERTIFICATES") != null) {
      SslPolicyConfig tls = SslPolicyConfig.forScope(SslPolicyScope.BOLT);
      builder.setConfig(tls.enabled, true)
          .setConfig(tls.base_directory, Path.of(System.getenv("NEO4J_CERTIFICATES")))
          .setConfig(tls.client_auth, ClientAuth.NONE)
          .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.REQUIRED);
    }
    DatabaseManagementService service = builder.build();
    // Started again on the same folder it has this password already, and Neo4j refuses to set it once more.
    if (arguments.length <= 1 || !Files.exists(Path.of(arguments[0], "started"))) {
      service.database("system").executeTransactionally(
          "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
          Map.of("password", System.getenv("NEO4J_PASSWORD")));
      Files.writeString(Path.of(arguments[0], "started"), "");
    }
    GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(name);
    int port = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT).getPort();
    System.out.println("port " + port);
    // The parent holds the other end: it closes also when the parent is killed, so nothing is ever left running.
    while (System.in.read() != -1) {
      continue;
    }
    // The data folder is thrown away, so an orderly shutdown would only cost ten seconds.
    Runtime.getRuntime().halt(0);
  }
}
