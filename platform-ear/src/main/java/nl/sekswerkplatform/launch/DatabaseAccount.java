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

    /** Holds no table: what the platform may have its database do. */
    private static final String UPKEEP = "platform_upkeep";

    /**
     * Owns the procedure below and can do nothing else: it is locked. What the database does at its start it does as nobody,
     * and of nobody no procedure can be called.
     */
    private static final String KEEPER = "'" + UPKEEP + "'@'localhost'";

    /**
     * The log of changes begins anew with another size, and what stood in the old one is gone with its file. Only the
     * owner of a database may do so; the application calls this each night.
     */
    private static final String FORGET_CHANGES = "create or replace definer = " + KEEPER + " procedure " + UPKEEP
            + ".forget_changes()"
            + " sql security definer set global innodb_log_file_size ="
            + " if(@@global.innodb_log_file_size = 33554432, 29360128, 33554432);\n";

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
        setup.append("create database if not exists " + UPKEEP + ";\n");
        setup.append("delete from mysql.global_priv where User = '';\n");
        setup.append("flush privileges;\n");
        setup.append("create or replace user " + KEEPER + " account lock;\n");
        setup.append("grant super on *.* to " + KEEPER + ";\n");
        setup.append(FORGET_CHANGES);
        setup.append("grant execute on procedure " + UPKEEP + ".forget_changes to " + KEEPER + ";\n");
        for (String host : List.of("localhost", "127.0.0.1")) {
            String who = "'" + USER + "'@'" + host + "'";
            setup.append("create or replace user " + who + " identified by '" + password + "';\n");
            setup.append("grant all on " + DATABASE + ".* to " + who + ";\n");
            setup.append("grant execute on procedure " + UPKEEP + ".forget_changes to " + who + ";\n");
        }
        // From before the database was told not to keep them: when each table last grew, to the second.
        for (String kept : List.of("innodb_table_stats", "innodb_index_stats")) {
            setup.append("delete from mysql." + kept + " where database_name = '" + DATABASE + "';\n");
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
                .at(Integer.parseInt(written.getProperty("port", "0")), Patience.from(System.getenv()));
    }

    DatabaseAddress at(int port, Patience patience) {
        return new DatabaseAddress(
                patience.completing("jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE
                        + "?allowLocalInfile=false&allowMultiQueries=false&permitRedirect=false"
                        + "&dumpQueriesOnException=false"),
                USER,
                password);
    }

    @Override
    public String toString() {
        return "DatabaseAccount[" + USER + "]";
    }
}
