package nl.sekswerkplatform.architecture;

import java.util.Map;
import java.util.Set;

/** The one list of what the database may know of when something was done. Whoever adds a line says why. */
final class TimesFixture {
    /**
     * Acts of people who must stay unknown, and what would tell of them: these know no time but the ISO week, and
     * what is drawn by lot. */
    static final Set<String> ANONYMOUS = Set.of(
            "admission_card",
            "member",
            "member_code",
            "spent_number",
            "draft",
            "room_topic",
            "room_page",
            "room_poll",
            "position_box",
            "verdict_box",
            "verdict_round",
            "group_statement",
            "public_poll_box",
            "public_poll_asker",
            "given_pseudonym",
            "alias",
            "alias_thread",
            "anonymous_input",
            "screening_judgement",
            "screener_key",
            "input_key",
            "input_message",
            "published_input",
            "ballot_box",
            "ballot",
            "ballot_support",
            "kept_ballot",
            "counted_support",
            "discussion",
            "reply",
            "suggestion",
            "merge_offer",
            "proposal_earlier_text",
            "ballot_witness_agreement",
            "ballot_witness_agreer",
            "proposal_input",
            "minutes_confirmation",
            "minutes_confirmer",
            "date_answer",
            "date_answer_mark",
            "sitting_contribution",
            "minutes_objector",
            "log_entry",
            "log_disclosure");

    /** Days, of things that are public and of groups rather than persons. */
    static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("pilot.start_not_before", "announced beforehand"),
            Map.entry("meeting.meeting_date", "announced beforehand"),
            Map.entry("meeting.composing_on", "announced beforehand"),
            Map.entry("date_poll.closable_from", "announced to everyone at the table"),
            Map.entry("date_poll.last_day", "a deadline"),
            Map.entry("date_poll_date.offered_date", "announced beforehand, of the whole table"),
            Map.entry("public_poll.opens", "announced beforehand"),
            Map.entry("public_poll.closes", "a deadline"),
            Map.entry("admission_window.opens", "announced, one day for all of a batch; no row for a person"),
            Map.entry("admission_window.closes", "announced, one day for all of a batch; no row for a person"),
            Map.entry("agenda.composed_on", "public, of the whole table"),
            Map.entry("agenda.published_on", "public, of the whole table"),
            Map.entry("ballot_witness.appointed_on", "public, of the whole table"),
            Map.entry("minutes_version.offered_on", "public, of the whole table"),
            Map.entry("minutes_version.closed_on", "public, of the whole table"),
            Map.entry("minutes.published_on", "public, of the whole table"),
            Map.entry("anonymous_input.content_until", "drawn by lot weeks around the rule's day; nobody's act"),
            Map.entry("anonymous_input.known_until", "drawn by lot a second time; nobody's act"),
            Map.entry("election.standing_until", "announced to a group"),
            Map.entry("election.voting_until", "announced to a group"),
            Map.entry("election.term_ends", "of all who were elected together"),
            Map.entry("hiding.last_day", "a deadline; kept of words, not of who hid them"),
            Map.entry("consent_round.opened_on", "public, of a group that leads a meeting"),
            Map.entry("consent_round.closed_on", "public, of the whole table"),
            Map.entry("round_wording.last_day", "a deadline; so many days after the round closed"),
            Map.entry(
                    "screening_watch.absent_from",
                    "of a group; a Monday as long as its screeners come, so it tells the week"),
            Map.entry("screening_watch.stood_in_from", "public, of two groups; no row for a person"),
            Map.entry("seat_change.changed_on", "public, of a group"),
            Map.entry("decision.decided_on", "public, of the municipality"),
            Map.entry("decision_version.published_on", "public, of the municipality"),
            Map.entry("planned_follow_up.due", "a deadline"),
            Map.entry("decision.new_pilot_start", "announced beforehand"),
            Map.entry(
                    "recommendation_earlier.corrected_on", "a Monday: it tells the week in which a group corrected it"),
            Map.entry("pilot_condition.changed_on", "public, of the municipality"),
            Map.entry("pilot_step.changed_on", "public, of the municipality"),
            Map.entry("plan_edition.agreed_on", "public, of the whole table"),
            Map.entry("group_reply.last_day", "a Sunday: it tells the week in which a group began"),
            Map.entry("evaluation.held_on", "announced beforehand"),
            Map.entry("evaluation.next_look", "a Sunday: it tells the week in which a group opened it"),
            Map.entry("evaluation.last_day", "a deadline"),
            Map.entry("follow_up.due", "a deadline"),
            Map.entry("follow_up.moved_from", "a deadline"),
            Map.entry("follow_up.answered_on", "public, of a group"),
            Map.entry("follow_up.done_on", "public, of a group"),
            Map.entry("follow_up_move.due_before", "a deadline"),
            Map.entry("follow_up_move.due_after", "a deadline"),
            Map.entry("follow_up_move.moved_on", "public, of a group"),
            Map.entry("follow_up_update.written_on", "public, of a group"));

    /** Days to come that a lot has moved, so that they tell not when somebody acted: an anonymous act may have these. */
    static final Set<String> BY_LOT = Set.of("anonymous_input.content_until", "anonymous_input.known_until");

    /** Finer than a day: announcements and deadlines, and the clock of a meeting that is going on; never a person's act. */
    static final Map<String, String> FINER = Map.of(
            "meeting.start_time", "announced beforehand",
            "date_poll_date.start_time", "announced beforehand",
            "sitting.item_since", "of the whole table, while it sits; gone when it rises",
            "sitting.floor_since", "of a group before the whole table, while it speaks; gone with its turn",
            "consent_round.closable", "announced beforehand; a full hour",
            "consent_round.due", "a deadline; a full hour, and says nothing of any position",
            "publication_round.due", "a deadline; says nothing of any input");

    private TimesFixture() {}
}
