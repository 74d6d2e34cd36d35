package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's log goes to files that take each other's place; the terminal stays quiet. */
record ServerLog(Path properties) {
    private static final int BYTES_A_FILE = 5_000_000;
    private static final int FILES = 5;

    static ServerLog in(DataDirectory data) throws IOException {
        Path properties = data.scratch().resolve("logging.properties");
        String pattern = data.logs().resolve("server.%g.log").toString().replace('\\', '/');
        Files.writeString(properties, """
                handlers=java.util.logging.FileHandler,%s
                .level=INFO
                # Its warnings about the expired certificates of others fill pages.
                javax.enterprise.system.security.ssl.level=SEVERE
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=%d
                java.util.logging.FileHandler.count=%d
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tTZ %%4$s %%3$s: %%5$s%%6$s%%n
                """.formatted(Complaints.class.getName(), pattern, BYTES_A_FILE, FILES));
        return new ServerLog(properties);
    }

    /** What libraries print past the log goes to a file too. */
    static void takePrints(DataDirectory data) throws IOException {
        PrintStream file =
                new PrintStream(Files.newOutputStream(data.logs().resolve("prints.log")), true, StandardCharsets.UTF_8);
        System.setOut(file);
        System.setErr(file);
    }
}
