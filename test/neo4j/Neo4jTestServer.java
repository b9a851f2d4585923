import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.server.CommunityBootstrapper;

/**
 * A real Neo4j Community server on loopback, in a temporary folder, for as long as somebody holds its
 * standard input. Run as a source file by a JDK, with Neo4j's jars on the class path and the password
 * of the user neo4j in PARLEY_TEST_SERVER_PASSWORD. When it is ready it prints one line:
 * "READY BOLT-PORT HTTP-PORT". Its log goes to standard error.
 */
public final class Neo4jTestServer {
    public static void main(String[] arguments) {
        int code = 0;
        try {
            serve(System.getenv("PARLEY_TEST_SERVER_PASSWORD"));
        } catch (Throwable error) {
            error.printStackTrace();
            code = 1;
        }
        System.exit(code); // the server's own threads would keep a failed JVM alive
    }

    private static void serve(String password) throws Exception {
        Path home = Files.createTempDirectory("parley-neo4j-");
        int bolt = freePort();
        int http = freePort();
        var ready = System.out;
        System.setOut(System.err); // the server prints to standard output too
        var server = new CommunityBootstrapper();
        try {
            int code = server.start(home, settings(bolt, http));
            if (code != 0) throw new IllegalStateException("the server ended with code " + code);
            var databases = server.getDatabaseManagementService();
            try (var transaction = databases.database("system").beginTx()) {
                transaction
                    .execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password))
                    .close();
                transaction.commit();
            }
            if (!databases.database("neo4j").isAvailable(120_000))
                throw new IllegalStateException("the database does not open");
            ready.println("READY " + bolt + " " + http);
            ready.flush();
            while (System.in.read() != -1) {}
        } finally {
            server.stop();
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Map<String, String> settings(int bolt, int http) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("server.default_listen_address", "127.0.0.1");
        settings.put("server.bolt.listen_address", "127.0.0.1:" + bolt);
        settings.put("server.bolt.advertised_address", "127.0.0.1:" + bolt);
        settings.put("server.http.listen_address", "127.0.0.1:" + http);
        settings.put("server.https.enabled", "false");
        settings.put("dbms.security.auth_enabled", "true");
        settings.put("server.memory.pagecache.size", "128m");
        // Nothing leaves the machine, and a stop does not wait for clients. A version knows only some of these.
        var known = Config.newBuilder().build().getDeclaredSettings().keySet();
        Map.of(
            "dbms.usage_report.enabled", "false",
            "client.allow_telemetry", "false",
            "server.fleet_discovery.enabled", "false",
            "dbms.fleet_manager.enabled", "false",
            "internal.dbms.bolt.netty_server_shutdown_quiet_period", "0",
            "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration", "0s"
        ).forEach((name, value) -> {
            if (known.contains(name)) settings.put(name, value);
        });
        return settings;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
