package nl.sekswerkplatform.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchSignatureWrong;
import nl.sekswerkplatform.admission.AdmissionRefused.CardAlreadyRegistered;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.admission.WindowRefused.DrawUnderway;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.AccountKeys;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;

/**
 * Batches and their cards. The steps of an exchange are transactions of their own, whoever calls them; {@link Joining}
 * knows their order.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AdmissionService {
    private static final String CARD = "card";

    @Inject
    private AdmissionRepository admissions;

    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private AdmissionPolicy policy;

    @Inject
    private Vouching vouching;

    @Inject
    private WindowRepository windows;

    @Inject
    private WindowPolicy windowPolicy;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * Why a group cannot come to sit as far as its cards tell: who vouches for it has members in another seated group, or the
     * other way round.
     *
     * @param body who hands out its cards
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<DomainException> findObstacleToSit(GroupKey group, String body) {
        return vouching.findObstacleToSit(group, body);
    }

    /**
     * Registers a batch; anyone may bring it, because the signature is what counts. The same batch again changes
     * nothing.
     *
     * @throws nl.sekswerkplatform.groups.GroupRefused.GroupNotFound when there is no such group
     * @throws nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup when its organisation vouches for another
     *     seated group
     * @throws BatchSignatureWrong and the other refusals of {@link AdmissionBatch#register}
     * @throws DrawUnderway when another draw of the group has not ended
     * @throws WindowRefused.WindowTooSoon and the other refusals of {@link AdmissionWindow#announce}
     * @throws CardAlreadyRegistered when a card belongs to another batch
     */
    @PermitAll
    public void register(SignedBatch signed) {
        BatchContent content = signed.content();
        AdmissionBatch batch = AdmissionBatch.register(signed, groups.get(content.group()), policy);
        if (admissions.isRegistered(content)) {
            return;
        }
        vouching.requireVouchesForNoOther(content);
        List<LookupId> cards = new ArrayList<>(
                content.cards().stream().map(derivation::lookupId).toList());
        if (admissions.anyKnown(cards)) {
            throw new CardAlreadyRegistered();
        }
        Collections.shuffle(cards);
        admissions.add(batch);
        cards.forEach(card -> admissions.add(new AdmissionCard(batch, card)));
        if (!batch.isAtOnce()) {
            announce(batch, content.opens());
        }
        events.fire(batch.registered(content.opens(), LocalDate.now(clock)));
    }

    private void announce(AdmissionBatch batch, LocalDate opens) {
        for (AdmissionWindow other : windows.unfinished(batch.group())) {
            if (!other.isAnnounced() || !other.summary().opens().equals(opens)) {
                throw new DrawUnderway(batch.group(), other.summary().opens());
            }
        }
        WrappingKey key = AdmissionKeyedRows.seats(keys);
        windows.add(AdmissionWindow.announce(batch, opens, windowPolicy.rules(), LocalDate.now(clock), key));
    }

    /**
     * Says whether a card can be used now, and how.
     *
     * @throws CardUnknown when there is no such card, or its account is there already
     * @throws WindowRefused.CardWaitsForWindow and the other refusals of {@link AdmissionWindow#requireOpen}
     */
    @PermitAll
    public Admission check(LookupId card) {
        AdmissionCard found = admissions.find(card).orElseThrow(() -> new CardUnknown(CARD));
        if (!found.batch().isAtOnce()) {
            windows.of(found.batch()).requireOpen(LocalDate.now(clock));
            return Admission.WINDOW;
        }
        if (isExchanged(found)) {
            throw new CardUnknown(CARD);
        }
        return Admission.IMMEDIATE;
    }

    /**
     * First step: from now on the card can be exchanged for this member code only, unless the exchange is interrupted
     * before there is an account. True when the account is there already, so that there is nothing left to do.
     *
     * @throws CardUnknown when there is no such card, or it is exchanged for another code
     */
    @PermitAll
    public boolean claim(LookupId card, LookupId memberCode) {
        Optional<AdmissionCard> held = admissions.hold(card);
        if (held.isEmpty()) {
            requireEnrolled(memberCode);
            return true;
        }
        AdmissionCard found = held.get();
        if (!found.batch().isAtOnce() || !found.isClaimedFor(memberCode) && isExchanged(found)) {
            throw new CardUnknown(CARD);
        }
        found.claim(memberCode);
        return false;
    }

    /**
     * Second step: makes the account, while the card is held and still claimed for this code, without changing it.
     *
     * @throws CardUnknown when another took over the claim
     */
    @PermitAll
    public void enrol(LookupId card, AccountKeys keys) {
        LookupId memberCode = keys.code().lookupId();
        Optional<AdmissionCard> held = admissions.hold(card).filter(found -> found.isClaimedFor(memberCode));
        if (held.isPresent()) {
            members.enrol(held.get().batch().enrolment(keys));
        } else {
            requireEnrolled(memberCode);
        }
    }

    /** Third step: takes out the card, now that its account is there. */
    @PermitAll
    public void takeOut(LookupId card, LookupId memberCode) {
        admissions.hold(card).filter(found -> found.isClaimedFor(memberCode)).ifPresent(admissions::remove);
    }

    /** Takes out the cards whose exchange was interrupted after the account was made. */
    @RolesAllowed("operator")
    public void finishInterrupted() {
        admissions.claimed().stream().filter(this::isExchanged).forEach(admissions::remove);
    }

    private boolean isExchanged(AdmissionCard card) {
        return card.isClaimed() && members.isEnrolled(card.claimedFor());
    }

    private void requireEnrolled(LookupId memberCode) {
        if (!members.isEnrolled(memberCode)) {
            throw new CardUnknown(CARD);
        }
    }
}
