package nl.sekswerkplatform.web.testing;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Meetings with an item that the table is asked about, and invented members who say where they stand; in the demo, where
 * a round may be closed at once.
 */
public final class Rounds {
    public static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");

    /** Of each group so many can speak: those whose codes the demo tells, so that whoever tries it can do the same. */
    public static final int SPEAKERS = 3;

    private static final Map<String, List<Caller>> MEMBERS = new HashMap<>();

    private Rounds() {}

    /** A meeting in the far future, with one item on its agenda. Its number. */
    public static String meeting(String title) {
        String meeting = planned(title, CityDay.today().plusDays(200).toString());
        item(meeting, title);
        return meeting;
    }

    /** The same, with the meeting on this day, so that its minutes can be written. */
    public static String meetingOfToday(String title) {
        String meeting = planned(title, CityDay.today().toString());
        item(meeting, title);
        return meeting;
    }

    /** A meeting in the far future, with this proposal on its agenda. Its number. */
    public static String meetingAbout(String proposal) {
        String meeting = planned(
                "Over voorstel " + proposal, CityDay.today().plusDays(200).toString());
        item(meeting, "Over voorstel " + proposal);
        run("update agenda_item i join proposal p on p.number = " + proposal
                + " set i.proposal_number = p.number, i.title = p.title where i.meeting_number = " + meeting);
        return meeting;
    }

    private static String planned(String title, String day) {
        Map<String, String> plan = Map.of("title", title, "date", day, "start", "23:59");
        return lastNumber(Caller.ofGroup("support").does("/members/meetings/plan", plan));
    }

    /** What ballots would have brought there: an agenda from ballots is another test's. */
    private static void item(String meeting, String title) {
        run(
                "insert into agenda(meeting_number, minutes, seated_groups, extra_minutes, state, composed_on, published_on,"
                        + " commitment, version) values (" + meeting
                        + ", 60, 5, 0, 'PUBLISHED', '" + CityDay.today() + "', '" + CityDay.today() + "',"
                        + " random_bytes(32), 1)");
        run("insert into agenda_item(id, meeting_number, position, proposal_number, title, question, purpose, minutes,"
                + " group_key, phase) select '" + UUID.randomUUID() + "', " + meeting + ", 1, min(number), '" + title
                + "', 'Wat vinden we?', 'ADVISE', 20, 'support', 'FILL' from proposal");
    }

    /** The group that chairs the meeting. */
    public static String chair(String meeting) {
        return Contents.one("select chair_group from meeting where number = " + meeting);
    }

    public static String secretary(String meeting) {
        return Contents.one("select secretary_group from meeting where number = " + meeting);
    }

    /** Asks the table, as the group that chairs. The number of the round. */
    public static String open(String meeting, String... texts) {
        Map<String, String> asked = new HashMap<>();
        IntStream.range(0, texts.length).forEach(i -> asked.put("text" + (i + 1), texts[i]));
        return lastNumber(member(chair(meeting), 0).does("/members/advice/open/" + meeting + "-1", asked));
    }

    /** One of the group: 0 is the one who has its tasks. */
    public static synchronized Caller member(String group, int one) {
        return MEMBERS.computeIfAbsent(group, Rounds::signedIn).get(one);
    }

    private static List<Caller> signedIn(String group) {
        List<String> told = RunningPlatform.codesOf(group);
        if (told.size() < SPEAKERS) {
            throw new AssertionError("with the codes that the demo tells, " + group + " is not heard");
        }
        return told.stream().map(code -> new Caller().signsIn(code)).toList();
    }

    /** A member of a group says where she stands. */
    public static void says(String round, String group, int one, String stance, String reason) {
        HttpResponse<String> answer = member(group, one)
                .does("/members/advice/position/" + round, Map.of("stance1", stance, "reason1", reason));
        if (answer.statusCode() != 302) {
            throw new AssertionError("not taken: " + answer.body());
        }
    }

    /** Everybody consents, so that every group is heard. */
    public static void everyoneConsents(String round) {
        for (String group : GROUPS) {
            for (int one = 0; one < SPEAKERS; one++) {
                says(round, group, one, "CONSENT", "");
            }
        }
    }

    /** Closes it by hand, as the group that opened it. */
    public static void close(String round) {
        String opener = Contents.one("select opened_by from consent_round where number = " + round);
        String address = "/members/advice/close/" + round;
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        // Its shortest time ends with a full second.
        while (PageForm.of(member(opener, 0).gets(address).body()).stream()
                        .noneMatch(form -> form.id().equals("close"))
                && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        HttpResponse<String> answer = member(opener, 0).does(address, Map.of("sure", "true"));
        if (answer.statusCode() != 302) {
            throw new AssertionError("not closed: " + answer.body());
        }
    }

    private static String lastNumber(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("refused: " + answer.body()))
                .replaceAll(".*/([0-9]+)[^/]*$", "$1");
    }

    private static void run(String statement) {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement running = connection.createStatement()) {
            running.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new AssertionError(statement, failed);
        }
    }
}
