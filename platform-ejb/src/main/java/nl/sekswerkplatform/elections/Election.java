package nl.sekswerkplatform.elections;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.elections.ElectionRefused.HoldsNothing;
import nl.sekswerkplatform.elections.ElectionRefused.NotNow;
import nl.sekswerkplatform.elections.ElectionRefused.SeatsOutOfRange;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.smallnumbers.People;

/**
 * A group elects who of its members hold a mandate. OPEN (members stand, then vote), COUNTED or LAPSED, ENDED. Whoever
 * changes it holds its row until that is done; it has no version, which would count who stood and voted.
 */
@Entity
@Table(name = "election")
public class Election {
    /** In characters. */
    public static final int MAX_STATEMENT = 600;

    public static final int MOST_SEATS = 5;

    static final String SEALED_AS = "election.key";

    /** From the count to the end. */
    static final int TERM_WEEKS = 26;

    /** The box is filled up to a multiple of this, so that its length does not count ballots or candidates. */
    private static final int BOX_STEP = 16_384;

    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    @Enumerated(EnumType.STRING)
    private Mandate mandate;

    private int seats;

    @Column(name = "standing_until")
    private LocalDate standingUntil;

    @Column(name = "voting_until")
    private LocalDate votingUntil;

    @Column(name = "term_ends")
    private LocalDate termEnds;

    @Enumerated(EnumType.STRING)
    private ElectionStatus status = ElectionStatus.OPEN;

    /** The group and the mandate while it is open, so that there is one. */
    @Column(name = "open_for")
    private String openFor;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    private byte[] content;

    @ElementCollection
    @CollectionTable(name = "election_holder", joinColumns = @JoinColumn(name = "election_id"))
    @Column(name = "nullifier")
    private Set<String> holders = new HashSet<>();

    protected Election() {}

    /** @param id made when the form was opened, so that sending it twice begins once */
    static Election begin(UUID id, GroupKey group, Mandate mandate, int seats, ElectionDays days, LocalDate today) {
        if (seats < 1 || seats > MOST_SEATS) {
            throw new SeatsOutOfRange(1, MOST_SEATS);
        }
        Election election = new Election();
        election.id = id;
        election.group = group;
        election.mandate = mandate;
        election.seats = seats;
        election.standingUntil = today.plusDays(days.standing());
        election.votingUntil = election.standingUntil.plusDays(days.voting());
        election.openFor = openFor(group, mandate);
        return election;
    }

    Election sealed(WrappingKey wrapping) {
        ContentKey key = ContentKey.random(new SecureRandom());
        wrappedKey = key.wrapFor(wrapping, label(SEALED_AS));
        close(new ElectionBox(), key);
        return this;
    }

    static String openFor(GroupKey group, Mandate mandate) {
        return group + "/" + mandate;
    }

    /** @param seenAs what her form said that the others will see */
    void stand(ActingMember member, String seenAs, String statement, LocalDate today, WrappingKey wrapping) {
        require(isStanding(today));
        String said = Text.required("statement", statement, MAX_STATEMENT);
        ElectionBox box = box(wrapping);
        Shown shown = ahead(member, box);
        shown.requireSeen(seenAs);
        box.stand(candidacy(member.secret()), shown, said);
        close(box, key(wrapping));
    }

    /** As the others see her when she stands. */
    Shown ahead(ActingMember member, ElectionBox box) {
        return box.ahead(member, candidacy(member.secret()), "election/" + id);
    }

    void standDown(ActingMember member, LocalDate today, WrappingKey wrapping) {
        require(isStanding(today));
        ElectionBox box = box(wrapping);
        box.standDown(candidacy(member.secret()));
        close(box, key(wrapping));
    }

    void vote(ActingMember member, Set<String> approved, LocalDate today, WrappingKey wrapping) {
        require(isVoting(today));
        ElectionBox box = box(wrapping);
        box.vote(ballot(member), approved);
        close(box, key(wrapping));
    }

    /** True when somebody was elected; the term begins at once. */
    boolean count(People members, LocalDate today, WrappingKey wrapping) {
        require(isDue(today));
        ElectionBox box = box(wrapping);
        List<Candidate> elected = box.count(seats, members);
        close(box, key(wrapping));
        openFor = null;
        status = elected.isEmpty() ? ElectionStatus.LAPSED : ElectionStatus.COUNTED;
        elected.forEach(each -> holders.add(each.nullifier()));
        termEnds = elected.isEmpty() ? null : today.plusWeeks(TERM_WEEKS);
        return !elected.isEmpty();
    }

    void handBack(ActingMember member) {
        if (status != ElectionStatus.COUNTED
                || !holders.remove(candidacy(member.secret()).hex())) {
            throw new HoldsNothing();
        }
        if (holders.isEmpty()) {
            status = ElectionStatus.ENDED;
        }
    }

    /** She leaves: she stands no longer and holds nothing. Sealed anew whether she stood or not. */
    void endFor(ActingMember leaving, WrappingKey wrapping) {
        ElectionBox box = box(wrapping);
        if (status == ElectionStatus.OPEN) {
            box.standDown(candidacy(leaving.secret()));
        }
        close(box, key(wrapping));
        if (isHeldBy(leaving.secret())) {
            handBack(leaving);
        }
    }

    /** In it nobody has these names any more. */
    void forget(NamesGone gone, WrappingKey wrapping) {
        ElectionBox box = box(wrapping);
        box.forget(gone);
        close(box, key(wrapping));
    }

    /** Nobody holds anything from it any more; one that is open lapses. */
    void end() {
        status = status == ElectionStatus.OPEN ? ElectionStatus.LAPSED : ElectionStatus.ENDED;
        openFor = null;
        holders.clear();
    }

    boolean isStanding(LocalDate today) {
        return status == ElectionStatus.OPEN && !today.isAfter(standingUntil);
    }

    boolean isVoting(LocalDate today) {
        return status == ElectionStatus.OPEN && today.isAfter(standingUntil) && !today.isAfter(votingUntil);
    }

    boolean isDue(LocalDate today) {
        return status == ElectionStatus.OPEN && today.isAfter(votingUntil);
    }

    boolean isOver(LocalDate today) {
        return status == ElectionStatus.COUNTED && today.isAfter(termEnds);
    }

    boolean isHeldBy(MemberSecret secret) {
        return holders.contains(candidacy(secret).hex());
    }

    boolean elected(MemberSecret secret, WrappingKey wrapping) {
        return box(wrapping).find(candidacy(secret)).filter(Candidate::elected).isPresent();
    }

    /** True for who stands, as long as members stand, and for who voted after that. */
    boolean isDoneBy(ActingMember member, LocalDate today, WrappingKey wrapping) {
        ElectionBox box = box(wrapping);
        return isVoting(today)
                ? ballotOf(member, box).isPresent()
                : candidateOf(member, box).isPresent();
    }

    Optional<Candidate> candidateOf(ActingMember member, ElectionBox box) {
        return box.find(candidacy(member.secret()));
    }

    Optional<Set<String>> ballotOf(ActingMember member, ElectionBox box) {
        return box.ballot(ballot(member));
    }

    ElectionBox box(WrappingKey wrapping) {
        return ElectionBox.parse(new Sealed(content).openText(key(wrapping), label("election.box")), group);
    }

    private void close(ElectionBox box, ContentKey key) {
        content = Sealed.text(box.json(), BOX_STEP, key, label("election.box")).stored();
    }

    private ContentKey key(WrappingKey wrapping) {
        return ContentKey.unwrap(wrappedKey, wrapping, label(SEALED_AS));
    }

    private SealLabel label(String what) {
        return new SealLabel(what, id.toString());
    }

    private Nullifier candidacy(MemberSecret secret) {
        return secret.nullifier("election-candidate", id.toString());
    }

    private Nullifier ballot(ActingMember member) {
        return member.nullifier("election-ballot", id.toString());
    }

    private static void require(boolean now) {
        if (!now) {
            throw new NotNow();
        }
    }

    UUID id() {
        return id;
    }

    GroupKey group() {
        return group;
    }

    Mandate mandate() {
        return mandate;
    }

    int seats() {
        return seats;
    }

    LocalDate standingUntil() {
        return standingUntil;
    }

    LocalDate votingUntil() {
        return votingUntil;
    }

    LocalDate termEnds() {
        return termEnds;
    }

    ElectionStatus status() {
        return status;
    }
}
