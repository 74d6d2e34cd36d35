package nl.sekswerkplatform.settings;

import java.util.Locale;
import java.util.Optional;

/** Every setting with which the platform would protect people less, or keep them out, if it could be anything. */
public enum Setting {
    /** Below, who steals database and keys guesses codes. */
    ARGON_COST("platform.argon.cost", Bounds.cost(65_536, 3)),
    /** Below, the time of an answer tells whether a code exists; above, nobody waits for it. */
    ANSWER_FLOOR("platform.answer.floor", Bounds.number(1_500, 30_000)),
    /** Below, a text stands so alone that its day tells who sent it; above, it is not news. */
    PUBLICATION_INTERVAL("platform.publication.interval", Bounds.time("P1D", "P28D")),
    PUBLICATION_INPUTS("platform.publication.inputs", Bounds.number(5, 50)),
    PUBLICATION_DESCRIPTIONS("platform.publication.descriptions", Bounds.number(2, 5)),
    PUBLICATION_WEEKS("platform.publication.weeks", Bounds.number(3, 12)),
    /** Above, who writes quickly has to send twice; below, only machines gain. */
    FORM_EARLIEST("platform.form.earliest", Bounds.time("PT0S", "PT5M")),
    /** Below, who is interrupted while she writes has to begin again. */
    FORM_LATEST("platform.form.latest", Bounds.time("PT30M", "P1D")),
    /** Below one, everything waits for somebody to sort it. */
    FLOOD_BUCKET("platform.flood.bucket", Bounds.number(1, 100_000)),
    FLOOD_HOURLY("platform.flood.hourly", Bounds.number(1, 100_000)),
    FLOOD_NETWORK("platform.flood.network", Bounds.number(1, 100_000)),
    /** Below, a few texts would close the door for everybody. */
    INPUT_QUOTA("platform.input.quota", Bounds.number(64, 1_048_576)),
    /** Below, one member speaks for a group; above, a group never has enough. */
    MINUTES_CONFIRMERS("platform.minutes.confirmers", Bounds.number(3, 10)),
    MINUTES_SECRETARY_DAYS("platform.minutes.secretary-days", Bounds.number(7, 21)),
    /** Below, minutes appear that a group had no time to read; above, one group keeps them from appearing. */
    MINUTES_DEADLINE_DAYS("platform.minutes.deadline-days", Bounds.number(21, 60)),
    /** Below, the table meets on a day that half of it never saw. */
    DATES_DAYS("platform.dates.days", Bounds.number(3, 30)),
    /** Below, a loaded question is open before anybody could say so. */
    POLLS_NOTICE_DAYS("platform.polls.notice.days", Bounds.number(3, 30)),
    /** Below, who looks once a week is never asked. */
    POLLS_OPEN_DAYS("platform.polls.open.days", Bounds.number(7, 30)),
    /** Below, the table advises before everybody looked in. */
    ADVICE_LEAST("platform.advice.least", Bounds.time("PT72H", "P30D")),
    ADVICE_AGAIN("platform.advice.again", Bounds.time("P14D", "P60D")),
    ADVICE_WORDING_DAYS("platform.advice.wording.days", Bounds.number(7, 60)),
    /** Below, left-over cards are not revoked before somebody uses one. */
    ADMISSION_REST_DAYS("platform.admission.rest.days", Bounds.number(7, 60)),
    /** Below, the order in which people come tells who they are. */
    ADMISSION_WINDOW_DAYS("platform.admission.window.days", Bounds.number(14, 60)),
    ADMISSION_LEAST_ACCOUNTS("platform.admission.least.accounts", Bounds.number(8, 50)),
    /** Below, who looks once a week misses that her group elects. */
    ELECTION_STANDING_DAYS("platform.election.standing.days", Bounds.number(7, 60)),
    ELECTION_VOTING_DAYS("platform.election.voting.days", Bounds.number(7, 60)),
    /** Below, a group is replaced that was on holiday; above, nothing is screened. */
    SCREENING_ABSENCE_DAYS("platform.screening.absence.days", Bounds.number(14, 60));

    private final String property;
    private final Bounds bounds;

    Setting(String property, Bounds bounds) {
        this.property = property;
        this.bounds = bounds;
    }

    /** As the configuration knows it, such as {@code platform.advice.least}. */
    public String property() {
        return property;
    }

    /** As whoever runs the platform knows it, such as {@code PLATFORM_ADVICE_LEAST}. */
    public String variable() {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /**
     * Why the platform does not start with this value, in a sentence that names setting, value and bound; empty when it does.
     *
     * @param demo what is only shown may be anything that can be read
     */
    public Optional<String> refuse(String value, boolean demo) {
        return (demo ? bounds.findMistake(value) : bounds.findFault(value)).map(fault -> variable() + " " + fault);
    }
}
