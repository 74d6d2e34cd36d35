package nl.sekswerkplatform.web.proposals;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalRefused.InputsUnreadable;
import nl.sekswerkplatform.proposals.Purpose;

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

    public static ProposalForm of(Proposal proposal) {
        ProposalForm form = new ProposalForm();
        form.title = proposal.title();
        form.question = proposal.question();
        form.purpose = proposal.purpose();
        form.minutes = proposal.minutes();
        form.pilot = proposal.pilotKey();
        form.inputs = proposal.inputs().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return form;
    }

    /** Title and question, for what may be about the same. */
    String text() {
        return title + "\n" + question;
    }

    public ProposalDraft draft() {
        return new ProposalDraft(title, question, purpose, minutes, pilot, numbers());
    }

    private Set<Integer> numbers() {
        if (inputs == null || inputs.isBlank()) {
            return Set.of();
        }
        return Stream.of(inputs.strip().split("[\\s,;]+"))
                .map(ProposalForm::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9]\\d{0,8}")) {
            throw new InputsUnreadable();
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

    public Purpose[] getPurposes() {
        return Purpose.values();
    }
}
