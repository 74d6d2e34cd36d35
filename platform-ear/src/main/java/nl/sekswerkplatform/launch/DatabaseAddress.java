package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a MariaDB is and who we are there. */
record DatabaseAddress(String url, String user, String password) {
    private static final Pattern FORM = Pattern.compile("jdbc:mariadb:(?:\\w+:)?//([^/]+)/[\\w-]+(\\?.*)?");
    private static final Pattern HOST = Pattern.compile("(?:\\[([^]]+)]|([^:,\\[]+))(?::(\\d+))?");
    private static final int PATIENCE_MILLIS = 5_000;

    /** The database that the operator runs, if she named one. */
    static Optional<DatabaseAddress> from(Map<String, String> environment) {
        String url = environment.getOrDefault("DB_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!FORM.matcher(url).matches()) {
            throw new StartFailed("DB_URL has not the form jdbc:mariadb://HOST:PORT/DATABASE.");
        }
        String user = environment.getOrDefault("DB_USER", "");
        String password = environment.getOrDefault("DB_PASSWORD", "");
        if (user.isEmpty() || password.isEmpty()) {
            throw new StartFailed("DB_URL is set: DB_USER and DB_PASSWORD are needed too.");
        }
        return Optional.of(new DatabaseAddress(Patience.from(environment).completing(url), user, password));
    }

    /** Asks before the server starts, because its own complaint would be a page of stack trace. */
    void requireReachable() {
        Matcher form = FORM.matcher(url);
        if (!form.matches() || form.group(1).contains("(")) {
            return;
        }
        String[] hosts = form.group(1).split(",");
        for (String host : hosts) {
            if (answers(host)) {
                return;
            }
        }
        throw new StartFailed("the database at " + form.group(1) + " does not answer. Is it running, is DB_URL right?");
    }

    String database() {
        return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    /** The same for MariaDB's own programs; of several hosts the first. */
    String clientOptions() {
        Matcher form = FORM.matcher(url);
        if (!form.matches() || form.group(1).contains("(")) {
            throw new StartFailed("DB_URL has not the form jdbc:mariadb://HOST:PORT/DATABASE.");
        }
        Matcher host = HOST.matcher(form.group(1).split(",")[0]);
        if (!host.matches()) {
            throw new StartFailed("DB_URL names no host.");
        }
        String name = host.group(1) != null ? host.group(1) : host.group(2);
        String port = host.group(3) == null ? "3306" : host.group(3);
        return "[client]\nprotocol=tcp\nhost=" + name + "\nport=" + port + "\nuser=" + user + "\npassword=\""
                + password.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n" + encryption();
    }

    /** As DB_URL asks for it; without a word about it, the driver does not encrypt either. */
    private String encryption() {
        if (!url.matches(".*[?&]sslMode=verify-(full|ca).*")) {
            return url.matches(".*[?&]sslMode=trust.*") ? "ssl\nssl-verify-server-cert=0\n" : "skip-ssl\n";
        }
        Matcher certificate = Pattern.compile("[?&]serverSslCert=([^&]+)").matcher(url);
        return "ssl-verify-server-cert=1\n" + (certificate.find() ? "ssl-ca=" + certificate.group(1) + "\n" : "");
    }

    private static boolean answers(String hostAndPort) {
        Matcher host = HOST.matcher(hostAndPort);
        if (!host.matches()) {
            return false;
        }
        String name = host.group(1) != null ? host.group(1) : host.group(2);
        int port = host.group(3) == null ? 3306 : Integer.parseInt(host.group(3));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(name, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + user + "]";
    }
}
