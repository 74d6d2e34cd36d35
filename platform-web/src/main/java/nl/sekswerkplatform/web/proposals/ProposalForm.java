package nl.sekswerkplatform.web.proposals;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalRefused.InputsUnreadable;
import nl.sekswerkplatform.proposals.ProposalRefused.PollsUnreadable;
import nl.sekswerkplatform.proposals.ProposalRefused.SignalsUnreadable;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.shared.DomainException;

/** The fields of a proposal, as typed. */
public class ProposalForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 20;

    private String title;
    private String question;
    private Purpose purpose = Purpose.DISCUSS;
    private Integer minutes = USUAL_MINUTES;
    private String pilot;
    private String inputs;
    private String signals;
    private String polls;

    public static ProposalForm of(Proposal proposal) {
        ProposalForm form = new ProposalForm();
        form.title = proposal.title();
        form.question = proposal.question();
        form.purpose = proposal.purpose();
        form.minutes = proposal.minutes();
        form.pilot = proposal.pilotKey();
        form.inputs = listed(proposal.inputs());
        form.signals = listed(proposal.signals());
        form.polls = listed(proposal.polls());
        return form;
    }

    private static String listed(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Title and question, for what may be about the same. */
    String text() {
        return title + "\n" + question;
    }

    public ProposalDraft draft() {
        return new ProposalDraft(
                title,
                question,
                purpose,
                minutes,
                pilot,
                numbers(inputs, InputsUnreadable::new),
                numbers(signals, SignalsUnreadable::new),
                numbers(polls, PollsUnreadable::new));
    }

    private static Set<Integer> numbers(String typed, Supplier<DomainException> unreadable) {
        if (typed == null || typed.isBlank()) {
            return Set.of();
        }
        return Stream.of(typed.strip().split("[\\s,;]+"))
                .map(each -> number(each, unreadable))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int number(String typed, Supplier<DomainException> unreadable) {
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw unreadable.get();
        }
        return Integer.parseInt(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getPilot() {
        return pilot;
    }

    public void setPilot(String pilot) {
        this.pilot = pilot;
    }

    public String getInputs() {
        return inputs;
    }

    public void setInputs(String inputs) {
        this.inputs = inputs;
    }

    public String getSignals() {
        return signals;
    }

    public void setSignals(String signals) {
        this.signals = signals;
    }

    public String getPolls() {
        return polls;
    }

    public void setPolls(String polls) {
        this.polls = polls;
    }

    /** A form that begins with a pilot. */
    public void beAbout(String pilotKey) {
        pilot = pilotKey;
    }

    /** A form that begins with a signal of a pilot. */
    void takeUp(int signal, String pilotKey) {
        signals = String.valueOf(signal);
        pilot = pilotKey;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }
}
