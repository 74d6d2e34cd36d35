package nl.sekswerkplatform.proposals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.sekswerkplatform.houserules.HideableWords;

/** The title and the question of a proposal, and whether they can be read. An edition is a text that people supported. */
@Embeddable
class Wording {
    private String title;

    private String question;

    @Enumerated(EnumType.STRING)
    private ProposalWords words = ProposalWords.SHOWN;

    private int edition = 1;

    protected Wording() {}

    Wording(String title, String question) {
        this.title = title;
        this.question = question;
    }

    /** Her own change, before anyone supports it: no new edition. */
    void change(String newTitle, String newQuestion) {
        title = newTitle;
        question = newQuestion;
    }

    void nextEdition(String newTitle, String newQuestion) {
        change(newTitle, newQuestion);
        edition++;
    }

    /** After this many editions, of which another platform tells. */
    void stoodAs(int known) {
        edition = known;
    }

    /** Title and question as one text, the title on the first line. */
    String text() {
        return title.replace('\n', ' ') + "\n" + question;
    }

    String hide() {
        String hidden = text();
        words = ProposalWords.HIDDEN;
        change(HideableWords.NO_WORDS, HideableWords.NO_WORDS);
        return hidden;
    }

    void show(String hidden) {
        int end = hidden.indexOf('\n');
        words = ProposalWords.SHOWN;
        change(hidden.substring(0, end), hidden.substring(end + 1));
    }

    void remove() {
        words = ProposalWords.REMOVED;
    }

    boolean isShown() {
        return words == ProposalWords.SHOWN;
    }

    ProposalWords words() {
        return words;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    int edition() {
        return edition;
    }
}
