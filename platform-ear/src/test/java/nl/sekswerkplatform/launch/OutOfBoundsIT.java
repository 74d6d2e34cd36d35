package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The runnable platform in the hands of an operator who wants it to protect people less, or to decide for the table. */
class OutOfBoundsIT {
    /** By the floor that is named to her. */
    private static final Map<String, String> TOO_LITTLE = new TreeMap<>(Map.ofEntries(
            Map.entry("PLATFORM_ARGON_COST", "1024,1,1"),
            Map.entry("PLATFORM_ANSWER_FLOOR", "0"),
            Map.entry("PLATFORM_PUBLICATION_INTERVAL", "PT1H"),
            Map.entry("PLATFORM_PUBLICATION_INPUTS", "1"),
            Map.entry("PLATFORM_PUBLICATION_DESCRIPTIONS", "1"),
            Map.entry("PLATFORM_PUBLICATION_WEEKS", "0"),
            Map.entry("PLATFORM_FORM_LATEST", "PT1M"),
            Map.entry("PLATFORM_FLOOD_BUCKET", "0"),
            Map.entry("PLATFORM_FLOOD_HOURLY", "0"),
            Map.entry("PLATFORM_FLOOD_NETWORK", "0"),
            Map.entry("PLATFORM_INPUT_QUOTA", "0"),
            Map.entry("PLATFORM_MINUTES_CONFIRMERS", "1"),
            Map.entry("PLATFORM_MINUTES_SECRETARY_DAYS", "0"),
            Map.entry("PLATFORM_MINUTES_DEADLINE_DAYS", "1"),
            Map.entry("PLATFORM_DATES_DAYS", "0"),
            Map.entry("PLATFORM_ADVICE_LEAST", "PT1H"),
            Map.entry("PLATFORM_ADVICE_AGAIN", "PT1H"),
            Map.entry("PLATFORM_ADVICE_WORDING_DAYS", "0"),
            Map.entry("PLATFORM_ADMISSION_REST_DAYS", "0"),
            Map.entry("PLATFORM_ADMISSION_WINDOW_DAYS", "1"),
            Map.entry("PLATFORM_ADMISSION_LEAST_ACCOUNTS", "1"),
            Map.entry("PLATFORM_ELECTION_STANDING_DAYS", "1"),
            Map.entry("PLATFORM_ELECTION_VOTING_DAYS", "1"),
            Map.entry("PLATFORM_SCREENING_ABSENCE_DAYS", "1")));

    private static Distribution distribution;

    @BeforeAll
    static void copyElsewhere() throws Exception {
        distribution = Distribution.copied();
    }

    @AfterAll
    static void remove() throws Exception {
        distribution.close();
    }

    @Test
    void doesNotStartBelowAFloorAndNamesEach() throws Exception {
        Map<String, String> settings = new TreeMap<>(TOO_LITTLE);
        settings.put("PLATFORM_DEMO", "true"); // no way to be a demonstration and not say so
        String complaint = refused(distribution.home(), settings);
        TOO_LITTLE.forEach((name, value) ->
                assertTrue(complaint.contains(name + " is " + value + ", and may be "), name + " in " + complaint));
    }

    @Test
    void seatsNoGroupByAFileOnceTheTableSits() throws Exception {
        Path home = distribution.home();
        Path dossier = home.resolve("dossier.json");
        write(dossier, group("first", true) + "," + group("second", true) + "," + group("watching", false));
        PlatformProcess platform = started(home, dossier);
        platform.stop();
        write(dossier, group("first", true) + "," + group("late", true));
        String complaint = refused(home, Map.of(), "--import=" + dossier);
        assertTrue(complaint.contains("groups[1]"), complaint);
        write(dossier, group("watching", true) + "," + group("another", false));
        platform = started(home, dossier);
        try {
            String groups = PlatformProcess.get(port, "/api/v1/groups").body();
            assertEquals(2, groups.split("\"seated\":true", -1).length - 1, groups);
            assertTrue(groups.contains("another"), "an observer may come by a file");
        } finally {
            platform.stop();
        }
    }

    private int port;

    private PlatformProcess started(Path home, Path dossier) throws Exception {
        port = PlatformProcess.freePort();
        PlatformProcess platform = PlatformProcess.start(
                distribution, home, Map.of(), "run", "--port=" + port, "--data=data", "--import=" + dossier);
        platform.firstLine();
        return platform;
    }

    private static void write(Path dossier, String groups) throws Exception {
        Files.writeString(
                dossier,
                "{\"format\":\"sekswerkplatform-dossier/1\",\"title\":\"Illustrative\",\"language\":\"nl\",\"groups\":["
                        + groups + "]}");
        PlatformProcess.give(dossier);
    }

    private static String group(String key, boolean seated) {
        return """
                {"key": "%s", "name": {"nl": "%s", "en": "%s"}, "seated": %s, "inFunction": true,
                 "vouchedBy": "who knows %s (illustrative)", "shownAs": "ORGANISATION", "admission": "IMMEDIATE"}""".formatted(key, key, key, seated, key);
    }

    private static String refused(Path home, Map<String, String> settings, String... more) throws Exception {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "run";
        arguments[1] = "--port=" + PlatformProcess.freePort();
        arguments[2] = "--data=data";
        System.arraycopy(more, 0, arguments, 3, more.length);
        PlatformProcess platform = PlatformProcess.start(distribution, home, settings, arguments);
        assertEquals(1, platform.exitStatus());
        assertTrue(platform.databases().isEmpty(), "nothing is left running");
        String complaint = platform.complained();
        assertTrue(complaint.startsWith("The platform did not start: "), complaint);
        return complaint;
    }
}
