package nl.sekswerkplatform.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
public class Proposal extends ReadableProposal {
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
}
