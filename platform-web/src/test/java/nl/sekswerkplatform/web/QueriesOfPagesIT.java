package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Piloted;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Queries;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page asks the database for kinds of things, not for each thing: the same few questions, however much there is. */
class QueriesOfPagesIT {
    private static final int MOST_OF_A_TABLE = 56;
    private static final String PILOT = "kleinschalige-locatie";

    /** A bound on each page; it is no more than the page takes with some of everything on it. */
    @ParameterizedTest
    @CsvSource({
        "/, 5",
        "/pilots, 1",
        "/decisions, 2",
        "/follow-ups, 4",
        "/follow-ups?by=owner, 5",
        "/follow-ups?by=pilot, 6",
        "/follow-ups?state=done, 4",
        "/recommendations, 9",
        "/recommendations?answer=PARTLY, 9",
        "/meetings, 4",
        "/proposals, 3",
        "/consultations, 9",
        "/inputs, 3",
        "/groups, 4",
        "/search?q=thuis, 4",
        "/rounds, 2",
        "/parity, 30",
        "/about, 0",
        "/about/agenda/try, 1",
        "/about/advice, 1",
        "/help, 0",
        "/input, 0",
        "/receipt, 0"
    })
    void aPageAsksFewQuestions(String address, int most) throws SQLException {
        int asked = Queries.of(address);
        assertTrue(asked <= most, () -> address + " asks " + asked + " times");
    }

    /** All that the demo and the tests before this one made, whatever hangs on each. */
    @ParameterizedTest
    @CsvSource({
        "/pilots, '', 27",
        "/pilots, /thread, 25",
        "/decisions, /thread, 22",
        "/decisions, '', 32",
        "/decisions, /versions, 6",
        "/meetings, '', 18",
        "/meetings, /agenda, 30",
        "/meetings, /minutes, 36",
        "/meetings, /invitation, 6",
        "/rounds, '', 32",
        "/proposals, '', 35",
        "/inputs, '', 20",
        "/recommendations, '', 9"
    })
    void eachOfAListAsksFewQuestions(String list, String part, int most) throws SQLException {
        Set<String> details = details(list);
        assertFalse(details.isEmpty(), "nothing on " + list);
        Map<String, Integer> over = new TreeMap<>();
        for (String detail : details) {
            if (part.isEmpty() || Reader.gets(detail + part).statusCode() == 200) {
                int asked = Queries.of(detail + part);
                if (asked > most) {
                    over.put(detail + part, asked);
                }
            }
        }
        assertEquals(Map.of(), over, "questions asked by each, more than " + most);
    }

    @Test
    void aPollAsksFewQuestions() throws SQLException {
        String number = Polls.open("support", "Peiling van een test, met weinig vragen", true);
        try {
            int asked = Queries.of("/polls/" + number);
            assertTrue(asked <= 6, () -> "asks " + asked + " times");
            int answering = Queries.of("/answer/" + number);
            assertTrue(answering <= 3, () -> "the form asks " + answering + " times");
        } finally {
            Polls.endAll();
        }
    }

    /** However many criteria and indicators there are, and places for more. */
    @Test
    void aPlanIsProposedAndShownWithFewQuestions() throws SQLException {
        Caller resident = Caller.ofGroup("residents");
        int proposing = Queries.of(resident, "/members/plans/propose/" + PILOT);
        String proposal = Piloted.proposed(PILOT, Map.of("criterion-1", "Anders gezegd voor deze test."));
        try {
            int shown = Queries.of("/proposals/" + proposal);
            assertTrue(
                    proposing <= 10 && shown <= 27,
                    () -> "proposing asks " + proposing + " times, the proposal " + shown);
        } finally {
            resident.does("/members/proposals/withdraw/" + proposal, Map.of());
        }
    }

    /** What all read of it, and the pages of members who write in it. */
    @Test
    void anEvaluationAsksFewQuestions() throws Exception {
        Table table = Table.get();
        Caller member = Caller.ofGroup("support");
        Map<String, Integer> most = Map.of(
                "/evaluations/" + table.evaluated, 19,
                "/evaluations/" + table.lookedBack, 19,
                "/members/evaluations/see/" + table.evaluated, 21,
                "/members/evaluations/say/" + table.evaluated, 12,
                "/members/evaluations/judge/" + table.evaluated, 13,
                "/members/evaluations/change/" + table.lookedBack, 11,
                "/members/evaluations/done/" + table.lookedBack, 12);
        Map<String, Integer> over = new TreeMap<>();
        for (Map.Entry<String, Integer> page : most.entrySet()) {
            int asked = Queries.of(member, page.getKey());
            if (asked > page.getValue()) {
                over.put(page.getKey(), asked);
            }
        }
        assertEquals(Map.of(), over, "asked by each page, more than it should");
    }

    /** With one of each that waits, and with several: a member's first page is not slower where much is going on. */
    @ParameterizedTest
    @ValueSource(strings = {"sex-workers", "support", "police", "municipality", "residents"})
    void aMembersTableAsksTheSameHoweverMuchWaits(String group) throws SQLException {
        Table.get();
        Caller member = Caller.ofGroup(group);
        int few = Queries.of(member, "/members");
        assertTrue(few <= MOST_OF_A_TABLE, () -> "asks " + few + " times");
        for (int more = 0; more < 3; more++) {
            Rounds.open(Rounds.meeting("Nog een ronde " + more), "Een tekst.");
        }
        int many = Queries.of(member, "/members");
        assertTrue(many <= few, () -> "asked " + few + " times, and " + many + " with more rounds");
    }

    private static Set<String> details(String list) {
        return Pattern.compile("href=\"(" + list + "/[A-Za-z0-9-]+)\"")
                .matcher(Reader.gets(list).body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .limit(12)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
