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

    /** Values that stand in two places without a foreign key between them, and why that ties nobody to anything. */
    private static final Map<Set<String>, String> KNOWN = Map.of(
            Set.of(
                    "proposal.title",
                    "proposal_earlier_text.title",
                    "suggestion.title",
                    "merge_offer.title",
                    "agenda_item.title",
                    "agenda_unplaced.title",
                    "minutes_item.title",
                    "consent_round.title",
                    "meeting.title",
                    "seat_request.title",
                    "proposed_plan.title",
                    "search_entry.title",
                    "search_anew.title"),
            "what a proposal is called, in its texts",
            Set.of(
                    "proposal.question",
                    "proposal_earlier_text.question",
                    "suggestion.question",
                    "merge_offer.question",
                    "agenda_item.question",
                    "search_entry.body",
                    "search_anew.body"),
            "what it asks, in its texts",
            Set.of(
                    "agenda_item.id",
                    "agenda_share.item_id",
                    "minutes_item.agenda_item_id",
                    "consent_round.item_id",
                    "consent_round.open_for"),
            "an item of a published agenda",
            Set.of(
                    "evaluation.id",
                    "evaluation_criterion.evaluation_id",
                    "group_statement.evaluation_id",
                    "verdict_round.id",
                    "verdict_box.round_id"),
            "a learning moment, with its boxes",
            Set.of("minutes_item.id", "minutes_item.origin_id", "minutes_voice.item_id", "minutes_note.item_id"),
            "a point of the minutes, through their versions",
            Set.of("sitting.floor_contribution", "sitting_contribution.id"),
            "what is being read out, while it is",
            Set.of("minutes_item.summary", "search_entry.body", "search_anew.body"),
            "what published minutes say",
            Set.of("proposal_search.words", "search_entry.body", "search_anew.body"),
            "an agenda of one proposal, as it is found",
            Set.of(
                    "hiding.ref",
                    "hiding.open_ref",
                    "log_entry.ref",
                    "proposal.raised_by",
                    "search_entry.ref",
                    "search_anew.ref"),
            "the public name of public words");

    /** Bytes that many rows may share: of public words and of public keys. */
    private static final Set<String> OF_NOBODY =
            Set.of("suggestion.for_text", "ballot_witness.public_key", "agenda.witness_key", "hiding.returned_words");

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
            "evaluation_criterion",
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
            "pilot_step",
            "plan_edition",
            "plan_edition_line",
            "planned_follow_up",
            "proposal",
            "proposal_input",
            "proposed_plan_line",
            "public_poll",
            "public_poll_asker",
            "public_poll_group",
            "published_input",
            "recommendation",
            "recommendation_earlier",
            "round_awaited",
            "round_group",
            "round_reason",
            "round_stance",
            "round_text",
            "search_anew",
            "search_entry",
            "stakeholder_group");

    /** Which pilot something is about that everybody can read: an act that names one is tied to no other by it. */
    private static final Set<String> ABOUT_A_PILOT = Set.of(
            "evaluation.pilot_key", "minutes_item.pilot_key", "pilot_signal.pilot_key", "proposed_plan.pilot_key");

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
        for (String column : columns("true")) {
            if (!SHOWN.contains(nameOf(column))) {
                values(column, "distinct").stream()
                        .filter(value -> value.length() >= 2 * LONG_ENOUGH_TO_TIE)
                        .filter(value -> !groups.contains(value) && !isWord(value) && !isMoment(value))
                        .forEach(value -> places.computeIfAbsent(value, each -> new TreeSet<>())
                                .add(column));
            }
        }
        assertTrue(places.size() > 100, "there is something to look for");
        Keys keys = Keys.read();
        assertEquals(
                new TreeSet<>(),
                places.values().stream()
                        .filter(columns -> ties(columns, keys))
                        .map(Object::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whatever is one thing and whatever is public: what only one person's secret makes, or what is random, stands once. */
    @Test
    void findsNoMarkTwice() {
        Map<String, String> places = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        List<String> marks = columns("(data_type in ('binary', 'varbinary', 'blob', 'mediumblob')"
                + " or column_name like '%nullifier%') and table_name not like 'log\\_%'");
        assertTrue(
                marks.containsAll(Set.of("ballot.nullifier", "minutes_confirmer.nullifier", "merge_offer.nullifier")));
        for (String column : marks) {
            if (!OF_NOBODY.contains(column)) {
                for (String value : values(column, "")) {
                    String before = places.put(value.toUpperCase(java.util.Locale.ROOT), column);
                    if (before != null && !value.isEmpty()) {
                        twice.add(before + " and " + column);
                    }
                }
            }
        }
        assertTrue(places.size() > 50, "there is something to look for");
        assertEquals(Set.of(), twice);
    }

    /** The rows of an account name it, and nothing else does. */
    @Test
    void findsNoWayToAnAccountButFromItsCodes() {
        assertEquals(Set.of("member_code.member_id"), Keys.read().to("member"));
    }

    private static List<String> columns(String condition) {
        return Contents.values("select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = 'platform' and table_name <> 'flyway_schema_history'"
                + " and table_name not in (select table_name from information_schema.views"
                + " where table_schema = 'platform') and " + condition);
    }

    /** As digits; a nullifier that is kept as digits as these. */
    private static List<String> values(String column, String distinct) {
        String name = nameOf(column);
        String value = name.contains("nullifier")
                ? "if(length(" + name + ") = 64, upper(" + name + "), hex(" + name + "))"
                : "hex(" + name + ")";
        return Contents.values(
                "select " + distinct + " " + value + " from " + tableOf(column) + " where " + name + " is not null");
    }

    private static String nameOf(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    private static String tableOf(String column) {
        return column.substring(0, column.indexOf('.'));
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

    private static boolean ties(Set<String> columns, Keys keys) {
        Set<String> tables = columns.stream()
                .filter(column -> !columns.contains("pilot.pilot_key") || !ABOUT_A_PILOT.contains(column))
                .map(DatabaseHolderIT::tableOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return tables.size() > 1
                && !PUBLIC.containsAll(tables)
                && !keys.areOne(columns)
                && KNOWN.keySet().stream().noneMatch(known -> known.containsAll(columns))
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
        assertFalse(log.contains("Duplicate entry"), "what the database quotes of a row");
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
