package nl.sekswerkplatform.proposals;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.proposals.ProposalRefused.MinutesOutOfRange;
import nl.sekswerkplatform.proposals.ProposalRefused.TooManyInputs;
import nl.sekswerkplatform.proposals.ProposalRefused.TooManyPollsTakenUp;
import nl.sekswerkplatform.proposals.ProposalRefused.TooManySignals;
import nl.sekswerkplatform.shared.Text;

/**
 * What is proposed, as typed and held to the limits.
 *
 * @param minutes asked at the table
 * @param pilotKey the pilot it is about; null for none
 * @param inputs numbers of published inputs that it takes up
 * @param signals numbers of pilots' signals that it takes up
 * @param polls numbers of counted polls that it takes up
 */
public record ProposalDraft(
        String title,
        String question,
        Purpose purpose,
        int minutes,
        String pilotKey,
        Set<Integer> inputs,
        Set<Integer> signals,
        Set<Integer> polls) {
    public static final int MAX_TITLE = 120;
    public static final int MAX_QUESTION = 500;
    public static final int LEAST_MINUTES = 5;
    public static final int MOST_MINUTES = 120;
    public static final int MOST_INPUTS = 20;
    public static final int MOST_SIGNALS = 20;
    public static final int MOST_POLLS = 20;

    /** Without signals and polls. */
    public ProposalDraft(
            String title, String question, Purpose purpose, int minutes, String pilotKey, Set<Integer> inputs) {
        this(title, question, purpose, minutes, pilotKey, inputs, Set.of(), Set.of());
    }

    /** Without polls. */
    public ProposalDraft(
            String title,
            String question,
            Purpose purpose,
            int minutes,
            String pilotKey,
            Set<Integer> inputs,
            Set<Integer> signals) {
        this(title, question, purpose, minutes, pilotKey, inputs, signals, Set.of());
    }

    public ProposalDraft {
        title = Text.required("title", title, MAX_TITLE);
        question = Text.required("question", question, MAX_QUESTION);
        Objects.requireNonNull(purpose, "purpose");
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            throw new MinutesOutOfRange(LEAST_MINUTES, MOST_MINUTES);
        }
        if (inputs.size() > MOST_INPUTS) {
            throw new TooManyInputs(MOST_INPUTS);
        }
        if (signals.size() > MOST_SIGNALS) {
            throw new TooManySignals(MOST_SIGNALS);
        }
        if (polls.size() > MOST_POLLS) {
            throw new TooManyPollsTakenUp(MOST_POLLS);
        }
        inputs = Set.copyOf(new TreeSet<>(inputs));
        signals = Set.copyOf(new TreeSet<>(signals));
        polls = Set.copyOf(new TreeSet<>(polls));
    }
}
