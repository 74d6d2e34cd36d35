package nl.sekswerkplatform.proposals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.AliasThread;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadySupported;
import nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Something that a member wants the table to talk about.
 *
 * <p>OPEN from the start, it can be supported by all. Its author may change or withdraw it while nobody else supports it:
 * what others support stays what they read. While an agenda is composed it stands for that meeting and nothing changes; it
 * steps back when it is not chosen, and is PLACED when the agenda is published. There is no way back from PLACED or
 * WITHDRAWN.
 */
@Entity
@Table(name = "proposal")
public class Proposal {
    /** In the place of words that are hidden or removed. */
    public static final String NO_WORDS = "[…]";

    @Id
    private UUID id;

    private int number;
    private String title;
    private String question;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int minutes;

    @Column(name = "pilot_key")
    private String pilotKey;

    @ElementCollection
    @CollectionTable(name = "proposal_input", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "input_number")
    private Set<Integer> inputs = new HashSet<>();

    @Embedded
    private Author author;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    @Enumerated(EnumType.STRING)
    private ProposalWords words = ProposalWords.SHOWN;

    @Column(name = "meeting_number")
    private Integer meetingNumber;

    private boolean illustrative;

    @Column(name = "dossier_key")
    private String dossierKey;

    @Version
    private int version;

    protected Proposal() {}

    private Proposal(UUID id, int number, Author author, ProposalDraft draft) {
        this.id = id;
        this.number = number;
        this.author = author;
        take(draft);
    }

    /** @param id made when the form was opened, so that sending it twice proposes once */
    static Proposal by(ActingMember member, Shown shown, UUID id, int number, ProposalDraft draft) {
        return new Proposal(id, number, Author.person(shown, ownership(member, id)), draft);
    }

    /** All that is said about it: its author has one letter there, and each other another. */
    static AliasThread thread(UUID id) {
        return new AliasThread("proposal", id.toString());
    }

    public AliasThread thread() {
        return thread(id);
    }

    static Proposal fromDossier(ProposalFromDossier entry, int number) {
        Proposal proposal = new Proposal(UUID.randomUUID(), number, Author.group(entry.by()), entry.draft());
        proposal.dossierKey = entry.key();
        proposal.illustrative = entry.illustrative();
        return proposal;
    }

    private static Nullifier ownership(ActingMember member, UUID proposal) {
        return member.nullifier("proposal", proposal.toString());
    }

    ProposalUpdated edit(ActingMember member, int seen, ProposalDraft draft, boolean othersSupport) {
        requireChangeable(member, othersSupport);
        requireSeen(seen);
        take(draft);
        return updated();
    }

    ProposalUpdated withdraw(ActingMember member, boolean othersSupport) {
        requireChangeable(member, othersSupport);
        state = ProposalState.WITHDRAWN;
        return updated();
    }

    /** The author, and only she, may change it: while it is open and not on an agenda, and nobody else supports it. */
    private void requireChangeable(ActingMember member, boolean othersSupport) {
        if (!isBy(member)) {
            throw new NotYourProposal();
        }
        requireOpen();
        if (othersSupport) {
            throw new AlreadySupported();
        }
    }

    /** Whoever supports or changes it, does so to the text that she read. */
    void requireSeen(int seen) {
        if (seen != version) {
            throw new ProposalChanged(number);
        }
    }

    void requireOpen() {
        if (!isOpenForSupport()) {
            throw new ProposalNotOpen(number);
        }
    }

    /** Its support is counted for the agenda of this meeting, and until that is composed nothing of it changes. */
    void stand(int meeting) {
        requireOpen();
        meetingNumber = meeting;
    }

    /** The agenda was composed without it: it is open for the next. */
    void stepBack(int meeting) {
        requireStandingFor(meeting);
        meetingNumber = null;
    }

    /** Puts it on the published agenda of the meeting for which it was chosen. */
    ProposalUpdated place(int meeting) {
        requireStandingFor(meeting);
        state = ProposalState.PLACED;
        return updated();
    }

    private void requireStandingFor(int meeting) {
        if (state != ProposalState.OPEN || !Integer.valueOf(meeting).equals(meetingNumber)) {
            throw new ProposalNotOpen(number);
        }
    }

    private void take(ProposalDraft draft) {
        title = draft.title();
        question = draft.question();
        purpose = draft.purpose();
        minutes = draft.minutes();
        pilotKey = draft.pilotKey();
        inputs.retainAll(draft.inputs());
        inputs.addAll(draft.inputs());
    }

    private ProposalUpdated updated() {
        return new ProposalUpdated(number, state);
    }

    /** Only the member herself can tell: without her secret nobody knows whose it is. */
    public boolean isBy(ActingMember member) {
        return author.is(ownership(member, id));
    }

    /** Open, and not yet chosen for an agenda. */
    public boolean isOpenForSupport() {
        return state == ProposalState.OPEN && meetingNumber == null && words == ProposalWords.SHOWN;
    }

    /** Title and question as one text, the title on the first line. */
    String words() {
        return title.replace('\n', ' ') + "\n" + question;
    }

    /**
     * A screener hid the words: nothing public holds them any more.
     *
     * @throws CannotBeHidden once it is on an agenda, which repeats them, or withdrawn
     */
    String hideWords() {
        if (!isOpenForSupport()) {
            throw new CannotBeHidden();
        }
        String hidden = words();
        words = ProposalWords.HIDDEN;
        title = NO_WORDS;
        question = NO_WORDS;
        return hidden;
    }

    void showWords(String hidden) {
        int title = hidden.indexOf('\n');
        words = ProposalWords.SHOWN;
        this.title = hidden.substring(0, title);
        this.question = hidden.substring(title + 1);
    }

    /** Two groups removed the words; without words there is nothing to talk about. */
    void removeWords() {
        words = ProposalWords.REMOVED;
        state = ProposalState.WITHDRAWN;
    }

    public ProposalWords shownWords() {
        return words;
    }

    public int number() {
        return number;
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

    /** The key of the pilot it is about; null for none. */
    public String pilotKey() {
        return pilotKey;
    }

    /** Numbers of the published inputs that it takes up. */
    public SortedSet<Integer> inputs() {
        return new TreeSet<>(inputs);
    }

    public GroupKey group() {
        return author.group();
    }

    /** How its author is shown, or that the group as a whole proposes. */
    public Shown shown() {
        return author.shown();
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
}
