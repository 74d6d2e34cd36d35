package nl.sekswerkplatform.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.sekswerkplatform.equalshares.Judgement;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.shared.Text;

/** An open proposal that got no place on this agenda, and how near it came. It stays open for the next. */
@Entity
@Table(name = "agenda_unplaced")
public class UnplacedProposal {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_number")
    private Agenda agenda;

    @Column(name = "proposal_number")
    private int proposalNumber;

    private String title;
    private int minutes;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    protected UnplacedProposal() {}

    UnplacedProposal(Agenda agenda, Proposal proposal, Judgement judgement) {
        this.id = UUID.randomUUID();
        this.agenda = agenda;
        this.proposalNumber = proposal.number();
        this.title = proposal.title();
        this.minutes = proposal.minutes();
        this.group = proposal.group();
        this.judgement = judgement;
    }

    UnplacedProposal(Agenda agenda, EarlierAgenda.Unplaced open) {
        this.id = UUID.randomUUID();
        this.agenda = agenda;
        this.proposalNumber = open.proposal();
        this.title = Text.required("title", open.title(), ProposalDraft.MAX_TITLE);
        this.minutes = open.minutes();
        this.group = open.group();
        this.judgement = open.judgement();
    }

    public int proposalNumber() {
        return proposalNumber;
    }

    public String title() {
        return title;
    }

    public int minutes() {
        return minutes;
    }

    public GroupKey group() {
        return group;
    }

    public Judgement judgement() {
        return judgement;
    }
}
