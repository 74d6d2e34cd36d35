package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The one account of our own database: a random password, kept with the other keys. */
record DatabaseAccount(String password) {
    static final String USER = "platform";
    static final String DATABASE = "platform";

    static DatabaseAccount keptIn(Path keys) throws IOException {
        Path file = keys.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            DataDirectory.writePrivately(
                    file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return new DatabaseAccount(Files.readString(file).strip());
    }

    /** What the database does before it lets anybody in. One statement a line: that is how it reads the file. */
    void writeSetup(Path file) throws IOException {
        StringBuilder setup = new StringBuilder();
        setup.append("create database if not exists " + DATABASE + " character set utf8mb4;\n");
        setup.append("delete from mysql.global_priv where User = '';\n");
        setup.append("flush privileges;\n");
        for (String host : List.of("localhost", "127.0.0.1")) {
            String who = "'" + USER + "'@'" + host + "'";
            setup.append("create or replace user " + who + " identified by '" + password + "';\n");
            setup.append("grant all on " + DATABASE + ".* to " + who + ";\n");
        }
        DataDirectory.writePrivately(file, setup.toString());
    }

    /** For backups by hand: {@code mariadb-dump --defaults-file=... platform}. */
    void writeClientOptions(Path file, int port) throws IOException {
        DataDirectory.writePrivately(
                file, "[client]\nhost=127.0.0.1\nport=" + port + "\nuser=" + USER + "\npassword=" + password + "\n");
    }

    /** Where our own database is that runs now, by the file that {@link #writeClientOptions} wrote. */
    static DatabaseAddress running(Path options) throws IOException {
        Properties written = new Properties();
        try (Reader file = Files.newBufferedReader(options)) {
            written.load(file);
        }
        return new DatabaseAccount(written.getProperty("password", ""))
                .at(Integer.parseInt(written.getProperty("port", "0")));
    }

    DatabaseAddress at(int port) {
        return new DatabaseAddress(
                "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE
                        + "?allowLocalInfile=false&allowMultiQueries=false&permitRedirect=false"
                        + "&connectTimeout=3000&socketTimeout=15000&dumpQueriesOnException=false",
                USER,
                password);
    }

    @Override
    public String toString() {
        return "DatabaseAccount[" + USER + "]";
    }
}
