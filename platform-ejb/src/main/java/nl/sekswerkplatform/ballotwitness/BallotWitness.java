package nl.sekswerkplatform.ballotwitness;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.ballotwitness.BallotWitnessRefused.NoLongerPutForward;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.smallnumbers.People;

/**
 * Who may look at the ballots, with the key that they are sealed for. PUT_FORWARD, APPOINTED by all seated groups, REPLACED.
 * Whoever changes it holds its row; it has no version, which would count who agreed.
 */
@Entity
@Table(name = "ballot_witness")
public class BallotWitness {
    /** In characters. */
    public static final int MAX_NAME = 120;

    @Id
    private UUID id;

    private String name;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Enumerated(EnumType.STRING)
    private WitnessState state = WitnessState.PUT_FORWARD;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    @OneToMany(mappedBy = "witness", cascade = CascadeType.PERSIST)
    private List<GroupAgreement> agreements = new ArrayList<>();

    protected BallotWitness() {}

    /** @param id made when the form was opened, so that sending it twice puts her forward once */
    static BallotWitness putForward(UUID id, String name, WitnessKey key, Collection<GroupKey> seated) {
        BallotWitness witness = new BallotWitness();
        witness.id = id;
        witness.name = Text.required("name", name, MAX_NAME);
        witness.publicKey = key.publicKey().bytes();
        seated.forEach(group -> witness.agreements.add(new GroupAgreement(witness, group)));
        return witness;
    }

    /**
     * A member agrees for her group; a second time changes nothing.
     *
     * @throws NoLongerPutForward when it is too late
     * @throws GroupNotSeated to members of groups that do not decide it
     */
    Optional<BallotWitnessAppointed> agree(ActingMember member, People members, AgreementRule rule, LocalDate today) {
        if (state != WitnessState.PUT_FORWARD) {
            throw new NoLongerPutForward();
        }
        agreementOf(member.group()).agree(nullifier(member), members, rule);
        if (!agreements.stream().allMatch(GroupAgreement::isAgreed)) {
            return Optional.empty();
        }
        state = WitnessState.APPOINTED;
        appointedOn = today;
        return Optional.of(new BallotWitnessAppointed(name, key(), agreedBy(), today));
    }

    boolean isAppointed() {
        return state == WitnessState.APPOINTED;
    }

    void replace() {
        state = WitnessState.REPLACED;
    }

    boolean isAgreedBy(ActingMember member) {
        return agreements.stream()
                .filter(agreement -> agreement.group().equals(member.group()))
                .anyMatch(agreement -> agreement.isAgreed() || agreement.isAgreedBy(nullifier(member)));
    }

    private GroupAgreement agreementOf(GroupKey group) {
        return agreements.stream()
                .filter(agreement -> agreement.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new GroupNotSeated(group));
    }

    private Nullifier nullifier(ActingMember member) {
        return member.nullifier("ballot-witness", id.toString());
    }

    List<GroupKey> agreedBy() {
        return groups(true);
    }

    List<GroupKey> notAgreedBy() {
        return groups(false);
    }

    private List<GroupKey> groups(boolean agreed) {
        return agreements.stream()
                .filter(agreement -> agreement.isAgreed() == agreed)
                .map(GroupAgreement::group)
                .sorted(Comparator.comparing(GroupKey::value))
                .toList();
    }

    UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public WitnessKey key() {
        return new WitnessKey(new Digest(publicKey));
    }

    /** Null until she is. */
    public LocalDate appointedOn() {
        return appointedOn;
    }
}
