package nl.sekswerkplatform.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchSignatureWrong;
import nl.sekswerkplatform.admission.AdmissionRefused.GroupHasNoKey;
import nl.sekswerkplatform.admission.AdmissionRefused.GroupNeedsWindow;
import nl.sekswerkplatform.admission.AdmissionRefused.MandateOfOthers;
import nl.sekswerkplatform.admission.AdmissionRefused.OrganisationNeeded;
import nl.sekswerkplatform.admission.WindowRefused.MandateByElection;
import nl.sekswerkplatform.admission.WindowRefused.TooFewCards;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.AccountKeys;
import nl.sekswerkplatform.membership.Enrolment;
import nl.sekswerkplatform.membership.NewAccounts;
import nl.sekswerkplatform.membership.PreparedAccount;

/**
 * Cards of one group with one set of mandates, vouched for by one signature. Registered once and never changed; its
 * cards go one by one, the batch stays.
 */
@Entity
@Table(name = "admission_batch")
public class AdmissionBatch {
    @Id
    private UUID id;

    @Column(name = "group_key")
    private GroupKey group;

    private byte[] digest;

    private int cards;

    @Enumerated(EnumType.STRING)
    private Admission admission;

    private String organisation;

    private String mandates;

    private byte[] signature;

    @Version
    private int version;

    protected AdmissionBatch() {}

    private AdmissionBatch(SignedBatch batch) {
        BatchContent content = batch.content();
        this.id = UUID.randomUUID();
        this.group = content.group();
        this.digest = content.digest();
        this.cards = content.cards().size();
        this.admission = content.admission();
        this.organisation = content.organisation();
        this.mandates = content.mandates().stream().map(Mandate::name).sorted().collect(Collectors.joining(","));
        this.signature = batch.signature();
    }

    /**
     * Accepts what the group's vouching body signed.
     *
     * @throws GroupHasNoKey when nobody can vouch for the group yet
     * @throws BatchSignatureWrong when it is not the group's signature over this content
     * @throws MandateOfOthers when the group cannot give such a mandate
     * @throws OrganisationNeeded when the group's members are shown by organisation and the batch names none
     * @throws MandateByElection when the group is protected, the batch gives mandates, and this is not the demo
     * @throws TooFewCards when the accounts become active together and the box would be too empty
     * @throws GroupNeedsWindow when the group admits by a window, the batch at once, and this is not the demo
     */
    static AdmissionBatch register(SignedBatch batch, StakeholderGroup group, AdmissionPolicy policy) {
        BatchContent content = batch.content();
        String key = group.publicKey().orElseThrow(() -> new GroupHasNoKey(group.key()));
        if (!VouchingKey.verifies(batch, key)) {
            throw new BatchSignatureWrong(group.key());
        }
        if (!content.mandates().isEmpty() && !policy.givesMandatesByCard(group)) {
            throw new MandateByElection(group.key());
        }
        for (Mandate mandate : content.mandates()) {
            if (!mandate.isFor(group.key())) {
                throw new MandateOfOthers(group.key(), mandate);
            }
        }
        if (group.shownAs() == ShownAs.ORGANISATION && content.organisation() == null) {
            throw new OrganisationNeeded(group.key());
        }
        if (content.admission() == Admission.IMMEDIATE && !policy.admitsAtOnce(group)) {
            throw new GroupNeedsWindow(group.key());
        }
        if (content.admission() == Admission.WINDOW && content.cards().size() < BatchContent.LEAST_CARDS) {
            throw new TooFewCards();
        }
        return new AdmissionBatch(batch);
    }

    /** @param opens first day of its window; null for none */
    AdmissionBatchRegistered registered(LocalDate opens, LocalDate on) {
        return new AdmissionBatchRegistered(group, cards, mandates(), opens, on);
    }

    boolean isAtOnce() {
        return admission == Admission.IMMEDIATE;
    }

    /** What accounts in exchange for its cards take that begin together. */
    NewAccounts accounts(List<PreparedAccount> accounts) {
        return new NewAccounts(mandates(), organisation, accounts);
    }

    GroupKey group() {
        return group;
    }

    int cards() {
        return cards;
    }

    /** What an account in exchange for one of the cards takes. */
    Enrolment enrolment(AccountKeys keys) {
        return new Enrolment(group, mandates(), organisation, keys);
    }

    private Set<Mandate> mandates() {
        return Arrays.stream(mandates.split(","))
                .filter(word -> !word.isEmpty())
                .map(Mandate::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
