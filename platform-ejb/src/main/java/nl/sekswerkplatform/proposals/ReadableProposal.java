package nl.sekswerkplatform.proposals;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.AliasThread;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Quarter;

/** What everyone may read of a proposal; its rules stand in {@link Proposal}. */
@MappedSuperclass
public abstract class ReadableProposal {
    @Id
    UUID id;

    int number;

    /** Null for what two others became, which were proposed before, and for what is older than the note of it. */
    @Column(name = "proposed_in")
    Quarter proposedIn;

    @Embedded
    Wording wording;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    int minutes;

    @Column(name = "pilot_key")
    String pilotKey;

    @ElementCollection
    @CollectionTable(name = "proposal_input", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "input_number")
    Set<Integer> inputs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_signal", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "signal_number")
    Set<Integer> signals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_poll", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "poll_number")
    Set<Integer> polls = new HashSet<>();

    @Embedded
    Author author;

    @Embedded
    @AttributeOverride(name = "group", column = @Column(name = "second_group_key"))
    @AttributeOverride(name = "shownAs", column = @Column(name = "second_shown_as"))
    @AttributeOverride(name = "label", column = @Column(name = "second_shown_label"))
    @AttributeOverride(name = "nullifier", column = @Column(name = "second_author_nullifier"))
    Author second;

    @Enumerated(EnumType.STRING)
    ProposalState state = ProposalState.OPEN;

    @Column(name = "meeting_number")
    Integer meetingNumber;

    @Column(name = "merged_into")
    Integer mergedInto;

    boolean illustrative;

    @Column(name = "dossier_key")
    String dossierKey;

    @Column(name = "raised_by")
    RaisedBy raisedBy;

    @Version
    int version;

    protected ReadableProposal() {}

    public AliasThread thread() {
        return Proposal.thread(id);
    }

    public ProposalWords shownWords() {
        return wording.words();
    }

    public boolean isReadable() {
        return wording.isShown();
    }

    public int number() {
        return number;
    }

    public String title() {
        return wording.title();
    }

    public String question() {
        return wording.question();
    }

    public Purpose purpose() {
        return purpose;
    }

    public int minutes() {
        return minutes;
    }

    /** The key of the pilot it is about; null for none. */
    public String pilotKey() {
        return pilotKey;
    }

    /** Numbers of the published inputs that it takes up. */
    public SortedSet<Integer> inputs() {
        return new TreeSet<>(inputs);
    }

    /** Numbers of the pilots' signals that it takes up. */
    public SortedSet<Integer> signals() {
        return new TreeSet<>(signals);
    }

    /** Numbers of the counted polls that it takes up. */
    public SortedSet<Integer> polls() {
        return new TreeSet<>(polls);
    }

    public GroupKey group() {
        return author.group();
    }

    /** How its author is shown, or that the group as a whole proposes. */
    public Shown shown() {
        return author.shown();
    }

    /** Who else proposes it, when it is one of two; empty for most. */
    public Optional<Shown> shownSecond() {
        return Optional.ofNullable(second).map(Author::shown);
    }

    /** The one that it became part of. */
    public Optional<Integer> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** What it comes from when nobody made it; empty for what people propose. */
    public Optional<RaisedBy> raisedBy() {
        return Optional.ofNullable(raisedBy);
    }

    /** Counts the texts that people could support, from 1. */
    public int edition() {
        return wording.edition();
    }

    public ProposalState state() {
        return state;
    }

    /** The meeting on whose published agenda it stands. */
    public Optional<Integer> placedAt() {
        return state == ProposalState.PLACED ? Optional.of(meetingNumber) : Optional.empty();
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public int version() {
        return version;
    }

    /** Open, and not yet chosen for an agenda. */
    public boolean isOpenForSupport() {
        return state == ProposalState.OPEN && meetingNumber == null && wording.isShown();
    }
}
