package nl.sekswerkplatform.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.shared.Text;

/** A proposal with its place on an agenda, as it read when the agenda was composed. Never changes. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_number")
    private Agenda agenda;

    private int position;

    @Column(name = "proposal_number")
    private int proposalNumber;

    private String title;
    private String question;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int minutes;

    @Column(name = "group_key")
    private GroupKey group;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Enumerated(EnumType.STRING)
    private Composition.Phase phase;

    @ElementCollection
    @CollectionTable(name = "agenda_share", joinColumns = @JoinColumn(name = "item_id"))
    private List<GroupShare> shares = new ArrayList<>();

    protected AgendaItem() {}

    AgendaItem(Agenda agenda, int position, Proposal proposal, Composition.Phase phase, List<GroupShare> shares) {
        this.id = UUID.randomUUID();
        this.agenda = agenda;
        this.position = position;
        this.proposalNumber = proposal.number();
        this.title = proposal.title();
        this.question = proposal.question();
        this.purpose = proposal.purpose();
        this.minutes = proposal.minutes();
        this.group = proposal.group();
        this.pilotKey = proposal.pilotKey();
        this.phase = phase;
        this.shares.addAll(shares);
    }

    AgendaItem(Agenda agenda, int position, EarlierAgenda.Placed placed) {
        this.id = UUID.randomUUID();
        this.agenda = agenda;
        this.position = position;
        this.proposalNumber = placed.proposal();
        this.title = Text.required("title", placed.title(), ProposalDraft.MAX_TITLE);
        this.question = Text.required("question", placed.question(), ProposalDraft.MAX_QUESTION);
        this.purpose = placed.purpose();
        this.minutes = placed.minutes();
        this.group = placed.group();
        this.pilotKey = placed.pilot();
        this.phase = placed.leftOver() ? Composition.Phase.FILL : Composition.Phase.SHARES;
        placed.shares().forEach((giver, level) -> shares.add(new GroupShare(shares.size() + 1, giver, level)));
    }

    /** Under which minutes and rounds speak of it. */
    public UUID id() {
        return id;
    }

    public int meetingNumber() {
        return agenda.meetingNumber();
    }

    boolean isPublished() {
        return agenda.isPublished();
    }

    /** From 1. */
    public int position() {
        return position;
    }

    public int proposalNumber() {
        return proposalNumber;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public Purpose purpose() {
        return purpose;
    }

    public int minutes() {
        return minutes;
    }

    /** The group whose member proposed it. */
    public GroupKey group() {
        return group;
    }

    /** The pilot it is about; null for none. */
    public String pilotKey() {
        return pilotKey;
    }

    /** True when nobody paid for it: it fitted in the left-over time. */
    public boolean isLeftOverTime() {
        return phase == Composition.Phase.FILL;
    }

    /** What each seated group gave, in the order of the table; empty for left-over time. */
    public List<GroupShare> shares() {
        return shares.stream()
                .sorted(Comparator.comparingInt(GroupShare::position))
                .toList();
    }
}
