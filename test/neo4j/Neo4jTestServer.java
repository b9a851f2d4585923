import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.server.CommunityBootstrapper;

/**
 * A real Neo4j Community server on loopback, for as long as somebody holds its standard input. Run as
 * a source file by a JDK, with Neo4j's jars on the class path and the password of the user neo4j in
 * PARLEY_TEST_SERVER_PASSWORD; without one it asks nobody for a password. Arguments: port for Bolt, port
 * for HTTP (0: a free one), home (empty: a new temporary folder), "remove" or "keep" the home after a
 * stop, settings as NAME=VALUE. When it is ready it prints one line: "READY BOLT-PORT HTTP-PORT HOME".
 * Its log goes to standard error.
 */
public final class Neo4jTestServer {
    public static void main(String[] arguments) {
        int code = 0;
        try {
            serve(arguments, System.getenv("PARLEY_TEST_SERVER_PASSWORD"));
        } catch (Throwable error) {
            error.printStackTrace();
            code = 1;
        }
        System.exit(code); // the server's own threads would keep a failed JVM alive
    }

    private static void serve(String[] arguments, String password) throws Exception {
        int bolt = port(arguments[0]);
        int http = port(arguments[1]);
        Path home = arguments[2].isEmpty() ? Files.createTempDirectory("parley-neo4j-") : Path.of(arguments[2]).toAbsolutePath();
        var settings = settings(bolt, http, password != null);
        for (int at = 4; at < arguments.length; at++) {
            var setting = arguments[at].split("=", 2);
            settings.put(setting[0], setting[1]);
        }
        var ready = System.out;
        System.setOut(System.err); // the server prints to standard output too
        var server = new CommunityBootstrapper();
        try {
            int code = server.start(home, settings);
            if (code != 0) throw new IllegalStateException("the server ended with code " + code);
            var databases = server.getDatabaseManagementService();
            if (password != null) setPassword(databases, password);
            if (!databases.database("neo4j").isAvailable(120_000))
                throw new IllegalStateException("the database does not open");
            ready.println("READY " + bolt + " " + http + " " + home);
            ready.flush();
            while (System.in.read() != -1) {}
        } finally {
            server.stop();
            if (arguments[3].equals("remove")) remove(home);
        }
    }

    /** In place of the first one, which asks to be changed; a home that was in use has another already. */
    private static void setPassword(DatabaseManagementService databases, String password) {
        var first = "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired";
        var statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
        try (var transaction = databases.database("system").beginTx()) {
            try (var users = transaction.execute(first)) {
                if (!users.hasNext()) return;
            }
            transaction.execute(statement, Map.of("password", password)).close();
            transaction.commit();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private static Map<String, String> settings(int bolt, int http, boolean authentication) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("server.default_listen_address", "127.0.0.1");
        settings.put("server.bolt.listen_address", "127.0.0.1:" + bolt);
        settings.put("server.bolt.advertised_address", "127.0.0.1:" + bolt);
        settings.put("server.http.listen_address", "127.0.0.1:" + http);
        settings.put("server.https.enabled", "false");
        settings.put("dbms.security.auth_enabled", String.valueOf(authentication));
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

    private static int port(String text) throws IOException {
        if (!text.equals("0")) return Integer.parseInt(text);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
