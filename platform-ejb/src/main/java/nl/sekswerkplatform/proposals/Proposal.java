package nl.sekswerkplatform.proposals;

import jakarta.persistence.AttributeOverride;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import nl.sekswerkplatform.proposals.ProposalRefused.OfTwoProposers;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Quarter;

/**
 * Something that a member wants the table to talk about.
 *
 * <p>OPEN from the start, it can be supported by all. Its author may change or withdraw it while nobody else supports it:
 * what others support stays what they read. While an agenda is composed it stands for that meeting and nothing changes; it
 * steps back when it is not chosen, and is PLACED when the agenda is published. Words that another member suggests can be
 * taken over as long as it is open, for all to see. MERGED with another by both proposers, it lives on in a new one. There
 * is no way back from PLACED, WITHDRAWN or MERGED.
 */
@Entity
@Table(name = "proposal")
public class Proposal {
    /** In the place of words that are hidden or removed. */
    public static final String NO_WORDS = "[…]";

    @Id
    private UUID id;

    private int number;

    /** Null for what two others became, which were proposed before, and for what is older than the note of it. */
    @Column(name = "proposed_in")
    private Quarter proposedIn;

    @Embedded
    private Wording wording;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int minutes;

    @Column(name = "pilot_key")
    private String pilotKey;

    @ElementCollection
    @CollectionTable(name = "proposal_input", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "input_number")
    private Set<Integer> inputs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_signal", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "signal_number")
    private Set<Integer> signals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "proposal_poll", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "poll_number")
    private Set<Integer> polls = new HashSet<>();

    @Embedded
    private Author author;

    @Embedded
    @AttributeOverride(name = "group", column = @Column(name = "second_group_key"))
    @AttributeOverride(name = "shownAs", column = @Column(name = "second_shown_as"))
    @AttributeOverride(name = "label", column = @Column(name = "second_shown_label"))
    @AttributeOverride(name = "nullifier", column = @Column(name = "second_author_nullifier"))
    private Author second;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.OPEN;

    @Column(name = "meeting_number")
    private Integer meetingNumber;

    @Column(name = "merged_into")
    private Integer mergedInto;

    private boolean illustrative;

    @Column(name = "dossier_key")
    private String dossierKey;

    @Column(name = "raised_by")
    private RaisedBy raisedBy;

    @Version
    private int version;

    protected Proposal() {}

    private Proposal(UUID id, int number, Author author, ProposalDraft draft) {
        this.id = id;
        this.number = number;
        this.author = author;
        this.wording = new Wording(draft.title(), draft.question());
        take(draft);
    }

    /** @param id made when the form was opened, so that sending it twice proposes once */
    static Proposal by(ActingMember member, Shown shown, UUID id, int number, ProposalDraft draft) {
        return new Proposal(id, number, Author.person(shown, ownership(member, id)), draft);
    }

    /** Put before the table in these months; nothing finer is kept of it. */
    Proposal in(Quarter quarter) {
        proposedIn = quarter;
        return this;
    }

    /** Of two who agreed; each of them shows that it is hers. */
    static Proposal merged(Merging merging, Authorship agreeing, int number) {
        Proposal proposal = new Proposal(
                merging.id(),
                number,
                Author.person(merging.by().shown(), merging.by().nullifier()),
                merging.draft());
        proposal.second = Author.person(agreeing.shown(), agreeing.nullifier());
        return proposal;
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
        proposal.state = entry.state();
        proposal.meetingNumber = entry.meeting();
        ProposalFromDossier.Before before = entry.before();
        proposal.second = before.second() == null ? null : Author.group(before.second());
        proposal.raisedBy =
                before.raisedBySignal() == null ? null : RaisedBy.of(RaisedBy.Kind.SIGNAL, before.raisedBySignal());
        proposal.wording.stoodAs(before.texts().size() + 1);
        if (entry.gone()) {
            proposal.removeWords();
        }
        return proposal;
    }

    /** @return what it said before, as another platform tells it */
    static List<EarlierText> textsBefore(ProposalFromDossier entry, int number) {
        List<EarlierText> texts = new ArrayList<>();
        entry.before().texts().forEach(said -> texts.add(EarlierText.ofDossier(number, texts.size() + 1, said)));
        return texts;
    }

    /** Something public here came before the table by it on another platform. */
    void raisedEarlier(RaisedBy earlier) {
        raisedBy = earlier;
    }

    /** Of nobody: what it comes from is public, and nobody changes or withdraws it. */
    static Proposal byItself(ProposalByItself raised, int number) {
        Proposal proposal = new Proposal(UUID.randomUUID(), number, Author.group(raised.by()), raised.draft());
        proposal.raisedBy = raised.from();
        return proposal;
    }

    static Nullifier ownership(ActingMember member, UUID proposal) {
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

    /**
     * Takes over words of another member, also when it is supported: two persons agree on them, and what it said is kept for
     * all to see.
     *
     * @return what it said before
     */
    EarlierText reword(ActingMember member, int seen, String title, String question) {
        requireBy(member);
        requireOpen();
        requireSeen(seen);
        EarlierText before = new EarlierText(number, wording);
        wording.nextEdition(title, question);
        return before;
    }

    /** It lives on in the other, and stays to be read. Nobody's support goes along: she who gave it is asked. */
    ProposalUpdated mergeInto(int other) {
        requireOpen();
        state = ProposalState.MERGED;
        mergedInto = other;
        return updated();
    }

    /** @throws NotYourProposal unless she proposed it, alone or with another */
    public void requireBy(ActingMember member) {
        if (!isBy(member)) {
            throw new NotYourProposal();
        }
    }

    /** The author, and only she, may change it: while it is open and not on an agenda, and nobody else supports it. */
    private void requireChangeable(ActingMember member, boolean othersSupport) {
        requireBy(member);
        requireOpen();
        if (second != null) {
            throw new OfTwoProposers();
        }
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
        wording.change(draft.title(), draft.question());
        purpose = draft.purpose();
        minutes = draft.minutes();
        pilotKey = draft.pilotKey();
        inputs.retainAll(draft.inputs());
        inputs.addAll(draft.inputs());
        signals.retainAll(draft.signals());
        signals.addAll(draft.signals());
        polls.retainAll(draft.polls());
        polls.addAll(draft.polls());
    }

    private ProposalUpdated updated() {
        return new ProposalUpdated(number, state);
    }

    /** Only the member herself can tell: without her secret nobody knows whose it is. */
    public boolean isBy(ActingMember member) {
        Nullifier hers = ownership(member, id);
        return author.is(hers) || second != null && second.is(hers);
    }

    /** Open, and not yet chosen for an agenda. */
    public boolean isOpenForSupport() {
        return state == ProposalState.OPEN && meetingNumber == null && wording.isShown();
    }

    String words() {
        return wording.text();
    }

    /**
     * A screener hid the words: nothing public holds them any more.
     *
     * @throws CannotBeHidden once it is on an agenda, which repeats them, or no longer open
     */
    String hideWords() {
        if (!isOpenForSupport()) {
            throw new CannotBeHidden();
        }
        return wording.hide();
    }

    void showWords(String hidden) {
        wording.show(hidden);
    }

    /** Two groups removed the words; without words there is nothing to talk about. */
    void removeWords() {
        wording.remove();
        state = ProposalState.WITHDRAWN;
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
}
