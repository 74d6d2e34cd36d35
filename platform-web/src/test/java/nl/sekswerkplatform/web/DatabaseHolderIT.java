package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The expert who has the whole database and the log of a platform that was used: which account did this, which acts
 * belong together? She looks for every value that stands in two places.
 */
class DatabaseHolderIT {
    /** Shorter ones are words that many rows share: a group, a state, a week, a number. */
    private static final int LONG_ENOUGH_TO_TIE = 12;

    /** What was published as one thing, and rows of one thing: no row of these says who. */
    private static final Set<Set<String>> ONE_THING = Set.of(
            Set.of("admission_batch", "admission_card", "admission_window"),
            Set.of("anonymous_input", "screening_judgement", "input_message", "input_key"),
            Set.of("screener_key", "input_key"),
            Set.of("ballot", "ballot_support"),
            Set.of("ballot_witness", "ballot_witness_agreement", "ballot_witness_agreer"),
            Set.of("member", "member_code"),
            Set.of(
                    "minutes",
                    "minutes_version",
                    "minutes_item",
                    "minutes_voice",
                    "minutes_note",
                    "minutes_confirmation",
                    "minutes_confirmer",
                    "minutes_objector"),
            Set.of("date_poll", "date_poll_date", "date_poll_stand", "date_answer", "date_answer_mark"),
            Set.of("sitting", "sitting_contribution"),
            Set.of("agenda_item", "agenda_share", "proposal", "minutes_item", "consent_round"),
            Set.of(
                    "consent_round",
                    "round_text",
                    "round_stance",
                    "round_group",
                    "round_awaited",
                    "position_box",
                    "round_reason",
                    "round_wording"),
            Set.of("room_page", "room_poll", "room_topic"),
            Set.of("alias", "alias_thread"),
            // what is said of one proposal, in public and by its numbers
            Set.of(
                    "proposal",
                    "proposal_earlier_text",
                    "proposal_search",
                    "suggestion",
                    "agenda_unplaced",
                    "agenda_item"),
            // only who proposed it can offer to make one of two
            Set.of("merge_offer", "proposal"),
            Set.of("log_entry", "log_disclosure"));

    /** What a row is said to be: a kind, a state, a mandate. */
    private static final Pattern WORDS = Pattern.compile("[A-Z][A-Z_, ]*");

    /** The public record: what it repeats was public before. */
    private static final Set<String> PUBLIC = Set.of(
            "agenda",
            "agenda_item",
            "agenda_share",
            "agenda_unplaced",
            "ballot_witness",
            "consent_round",
            "consultation_round",
            "condition_change",
            "criterion",
            "decision",
            "decision_version",
            "dossier",
            "follow_up",
            "follow_up_move",
            "follow_up_update",
            "group_answer",
            "indicator",
            "log_disclosure",
            "log_entry",
            "meeting",
            "meeting_attendance",
            "observation",
            "pilot",
            "pilot_condition",
            "planned_follow_up",
            "proposal",
            "proposal_input",
            "published_input",
            "recommendation",
            "round_awaited",
            "round_group",
            "round_reason",
            "round_stance",
            "round_text",
            "stakeholder_group");

    /** Names by which people chose to be known, and what their organisation is called. */
    private static final Set<String> SHOWN =
            Set.of("pseudonym", "organisation", "shown_label", "shown_as", "group_key");

    @BeforeAll
    static void somethingWasDone() {
        Table.get();
    }

    @Test
    void findsNoValueThatTiesTwoActsOrAnActAndAnAccount() {
        Map<String, Set<String>> places = new HashMap<>();
        Set<String> groups = Contents.values("select hex(group_key) from stakeholder_group").stream()
                .collect(Collectors.toSet());
        for (String column :
                Contents.values("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = 'platform' and table_name <> 'flyway_schema_history'")) {
            String[] words = column.split("\\.");
            if (!SHOWN.contains(words[1])) {
                Contents.values("select distinct hex(" + words[1] + ") from " + words[0] + " where " + words[1]
                                + " is not null")
                        .stream()
                        .filter(value -> value.length() >= 2 * LONG_ENOUGH_TO_TIE)
                        .filter(value -> !groups.contains(value) && !isWord(value) && !isMoment(value))
                        .forEach(value -> places.computeIfAbsent(value, each -> new TreeSet<>())
                                .add(words[0]));
            }
        }
        assertTrue(places.size() > 100, "there is something to look for");
        Map<Set<String>, String> ties = places.entrySet().stream()
                .filter(found -> ties(found.getValue()))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        assertEquals(Map.of(), ties);
    }

    private static boolean isWord(String hex) {
        return WORDS.matcher(new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1))
                .matches();
    }

    /** Which moments there are, and of what, the next test knows: two that fall in one second are chance. */
    private static boolean isMoment(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1)
                .matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?");
    }

    private static boolean ties(Set<String> tables) {
        return tables.size() > 1
                && !PUBLIC.containsAll(tables)
                && ONE_THING.stream().noneMatch(thing -> thing.containsAll(tables))
                && !isPublicKey(tables);
    }

    /** An input names the pilot that it is about, an act its proposal or meeting: public keys of public things. */
    private static boolean isPublicKey(Set<String> tables) {
        Set<String> closed = new TreeSet<>(tables);
        closed.removeAll(PUBLIC);
        return closed.size() == 1 && !closed.contains("member") && tables.contains("pilot");
    }

    @Test
    void findsNoMomentAndNoOrder() {
        assertEquals(
                List.of(
                        "consent_round.closable",
                        "consent_round.due",
                        "date_poll_date.start_time",
                        "meeting.start_time",
                        "publication_round.due",
                        "sitting.floor_since",
                        "sitting.item_since"),
                Contents.values("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = 'platform' and table_name <> 'flyway_schema_history'"
                        + " and data_type in ('datetime', 'timestamp', 'time') order by 1"));
        assertEquals(
                List.of(),
                Contents.values("select table_name from information_schema.columns where table_schema = 'platform'"
                        + " and extra like '%auto_increment%'"));
    }

    @Test
    void findsNobodyInTheLog() {
        String log = RunningPlatform.log();
        assertFalse(log.contains(Table.INPUT) || log.contains(Table.DRAFT), "what was written");
        for (Chair chair : Chair.values()) {
            if (chair.compareTo(Chair.AUTHOR) < 0) {
                String code = RunningPlatform.codeOf(chair.group());
                assertFalse(log.contains(code) || log.contains(code.replace(" ", "")), "a code");
            }
        }
        for (String id :
                Contents.values("select id from (select id from member union select hex(lookup_id) from member_code"
                        + " union select hex(nullifier) from ballot union select id from anonymous_input) kept"
                        + " where id is not null")) {
            assertFalse(
                    log.toLowerCase(java.util.Locale.ROOT).contains(id.toLowerCase(java.util.Locale.ROOT)), "a row");
        }
    }
}
