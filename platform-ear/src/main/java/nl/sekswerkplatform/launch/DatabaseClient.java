package nl.sekswerkplatform.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * MariaDB's own programs at work on one database.
 *
 * @param options file that says where it is and who we are there; a command line could be read by others
 */
record DatabaseClient(DatabaseSoftware software, Path options, String database) {
    /** Everything as statements: whole at one moment, in an order that says nothing of when a row came. */
    Process dump() throws IOException {
        return start(
                "mariadb-dump",
                "--single-transaction",
                "--order-by-primary",
                "--hex-blob",
                "--skip-comments",
                "--skip-dump-date",
                "--no-tablespaces",
                "--skip-triggers",
                "--default-character-set=utf8mb4",
                database);
    }

    /** The rows that a question finds, columns apart by tabs. It is read while it is asked: both may be longer than a pipe. */
    List<String> ask(String question) throws IOException, InterruptedException {
        Process process = start("mariadb", "--batch", "--raw", "--skip-column-names", database);
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> write(question, process));
        List<String> found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        asking.join();
        requireDone(process);
        return found;
    }

    private static void write(String question, Process process) {
        try (OutputStream asked = process.getOutputStream()) {
            asked.write(question.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refusedHalfway) {
            // What it complained of says more.
        }
    }

    /** The same for what is at hand. */
    void run(String statements) throws IOException, InterruptedException {
        run(new ByteArrayInputStream(statements.getBytes(StandardCharsets.UTF_8)));
    }

    /** Does what is written there; the first statement that fails ends it. */
    void run(InputStream statements) throws IOException, InterruptedException {
        Process process = start("mariadb", "--batch", "--max-allowed-packet=64M", database);
        try (OutputStream given = process.getOutputStream()) {
            given.write("set session max_statement_time = 0;\n".getBytes(StandardCharsets.UTF_8));
            statements.transferTo(given);
        } catch (IOException refusedHalfway) {
            // What it complained of says more.
        }
        requireDone(process);
    }

    static void requireDone(Process process) throws IOException, InterruptedException {
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(complaint
                    .lines()
                    .filter(line -> line.startsWith("ERROR") || line.startsWith("mariadb"))
                    .findFirst()
                    .orElse("the database's program failed"));
        }
    }

    private Process start(String program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(software.program(program).toString(), "--defaults-file=" + options));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).start();
    }
}
