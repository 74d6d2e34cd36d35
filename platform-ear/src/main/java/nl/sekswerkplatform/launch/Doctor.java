package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at keys, settings, database and disk. Changes nothing, so that it can be asked at any time. */
final class Doctor {
    private static final Pattern COST = Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*");
    private static final Pattern PORT = Pattern.compile("(?m)^port=(\\d+)$");
    private static final int MEMORY_KIB = 65_536;
    private static final int PASSES = 3;
    private static final int FLOOR_MILLIS = 1_500;
    private static final int PATIENCE_MILLIS = 3_000;
    private static final long LEAST_ROOM = 200L * 1024 * 1024;

    private final Path data;
    private final Map<String, String> environment;
    private final Diagnosis diagnosis = new Diagnosis();

    Doctor(Path data, Map<String, String> environment) {
        this.data = data.toAbsolutePath().normalize();
        this.environment = environment;
    }

    Diagnosis examine() throws IOException {
        if (!Files.isDirectory(data)) {
            diagnosis.wrong("there is no data directory " + data + ". Give it with --data.");
            return diagnosis;
        }
        new KeyFiles(data.resolve("keys"), diagnosis).examine();
        examineSettings();
        examineDatabase();
        examineRoom();
        diagnosis.mind("keep a backup of " + data.resolve("keys") + " apart from that of the database, and try it:"
                + " without these files no code works, with both together everything opens.");
        return diagnosis;
    }

    private void examineSettings() {
        String cost = environment.getOrDefault("PLATFORM_ARGON_COST", MEMORY_KIB + "," + PASSES + ",1");
        Matcher numbers = COST.matcher(cost);
        if (!numbers.matches()) {
            diagnosis.wrong("PLATFORM_ARGON_COST has not the form 65536,3,1.");
        } else if (Integer.parseInt(numbers.group(1)) < MEMORY_KIB || Integer.parseInt(numbers.group(2)) < PASSES) {
            diagnosis.wrong("PLATFORM_ARGON_COST is below 65536,3,1: whoever steals database and keys guesses codes.");
        } else {
            diagnosis.well("deriving codes costs " + cost.strip());
        }
        if (!environment
                .getOrDefault("PLATFORM_ANSWER_FLOOR", "" + FLOOR_MILLIS)
                .matches("(1[5-9]|[2-9]\\d|\\d{3})\\d\\d")) {
            diagnosis.wrong(
                    "PLATFORM_ANSWER_FLOOR is not a number from 1500 on: speed could tell whether a code exists.");
        }
        if (environment.getOrDefault("PLATFORM_ORIGIN", "localhost").equals("localhost")) {
            diagnosis.mind("PLATFORM_ORIGIN is not set. Choose it before the first card is printed: it cannot change.");
        }
    }

    private void examineDatabase() throws IOException {
        try {
            var named = DatabaseAddress.from(environment);
            if (named.isPresent()) {
                named.get().requireReachable();
                diagnosis.well("the database of DB_URL answers");
                examineWhatItKnows(named.get());
            } else {
                examineOwnDatabase(data.resolve("keys").resolve("database.cnf"));
            }
        } catch (StartFailed reason) {
            diagnosis.wrong(reason.getMessage());
        }
    }

    private void examineOwnDatabase(Path options) throws IOException {
        Matcher port = PORT.matcher(Files.isReadable(options) ? Files.readString(options) : "");
        if (port.find() && answers(Integer.parseInt(port.group(1)))) {
            diagnosis.well("the platform's own database answers");
            examineWhatItKnows(DatabaseAccount.running(options));
        } else {
            diagnosis.mind("the platform's own database does not answer: it runs only while the platform runs.");
        }
    }

    /** By which keys it goes, and who vouches for whom; only a database that was used knows. */
    private void examineWhatItKnows(DatabaseAddress address) {
        try {
            Tools.examination()
                    .work(address.url(), address.user(), address.password(), data.resolve("keys"), List.of())
                    .forEach(this::take);
        } catch (IOException | StartFailed silent) {
            diagnosis.mind("the database could not be asked for its keys and groups: " + silent.getMessage());
        }
    }

    private void take(String line) {
        String fact = line.substring(line.indexOf('\t') + 1);
        switch (line.substring(0, line.indexOf('\t'))) {
            case "well" -> diagnosis.well(fact);
            case "wrong" -> diagnosis.wrong(fact);
            default -> diagnosis.mind(fact);
        }
    }

    private void examineRoom() throws IOException {
        if (Files.getFileStore(data).getUsableSpace() < LEAST_ROOM) {
            diagnosis.wrong("the disk of " + data + " has less than 200 MB left.");
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
