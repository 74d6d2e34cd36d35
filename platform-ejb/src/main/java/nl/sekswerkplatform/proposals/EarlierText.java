package nl.sekswerkplatform.proposals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Text;

/** What a proposal said before words of another member were taken over. Hidden and removed with the words of the proposal. */
@Entity
@Table(name = "proposal_earlier_text")
public class EarlierText {
    static final String SEALED_AS = "proposal.earlier";

    @Id
    private UUID id;

    @Column(name = "proposal_number")
    private int proposalNumber;

    private int edition;

    private String title;

    private String question;

    private byte[] sealed;

    protected EarlierText() {}

    EarlierText(int proposal, Wording wording) {
        this.id = UUID.randomUUID();
        this.proposalNumber = proposal;
        this.edition = wording.edition();
        this.title = wording.title();
        this.question = wording.question();
    }

    int proposalNumber() {
        return proposalNumber;
    }

    static EarlierText ofDossier(int proposal, int edition, ProposalFromDossier.Before.Text said) {
        EarlierText text = new EarlierText(
                proposal,
                new Wording(
                        Text.required("title", said.title(), ProposalDraft.MAX_TITLE),
                        Text.required("question", said.question(), ProposalDraft.MAX_QUESTION)));
        text.edition = edition;
        return text;
    }

    void hide(WrappingKey key) {
        sealed = key.wrap((title + "\0" + question).getBytes(StandardCharsets.UTF_8), label());
        title = HideableWords.NO_WORDS;
        question = HideableWords.NO_WORDS;
    }

    void show(WrappingKey key) {
        String[] texts = new String(key.unwrap(sealed, label()), StandardCharsets.UTF_8).split("\0", 2);
        sealed = null;
        title = texts[0];
        question = texts[1];
    }

    private SealLabel label() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    public boolean isReadable() {
        return !title.equals(HideableWords.NO_WORDS);
    }

    /** From 1. */
    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }
}
