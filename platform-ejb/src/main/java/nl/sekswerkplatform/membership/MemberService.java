package nl.sekswerkplatform.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.MandateHandedBack;
import nl.sekswerkplatform.groups.MandatePassedOn;
import nl.sekswerkplatform.groups.Reserve;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.CodeNotYours;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.smallnumbers.People;

/** The accounts: made in exchange for a card, read for who is signed in. How they are opened: {@link SigningInService}. */
@Stateless
public class MemberService {
    @Inject
    private MemberRepository members;

    @Inject
    private GroupService groups;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private ElectedMandates elected;

    @Inject
    private Instance<EndsWithAccount> ending;

    @Inject
    private Reserve reserve;

    @Inject
    private Event<DomainEvent> events;

    /**
     * The account of a session, read anew so that a mandate that was taken back, an account that ended or a session
     * that she ended from elsewhere counts at once. Empty when the account is gone or this session has ended.
     *
     * @param session as her code opened it at sign-in
     */
    @RolesAllowed({"member", "operator"})
    public Optional<ActingMember> findActing(OpenedAccount session) {
        return members.find(session.id())
                .filter(member -> member.letsGoOn(session))
                .map(member -> member.acting(session.secret(), this::mandates));
    }

    private Set<Mandate> mandates(GroupKey group, Set<Mandate> fromCard, MemberSecret secret) {
        return elected.of(group, fromCard, secret).stream()
                .filter(mandate -> !mandate.isInReserve(group) || reserve.isCalled(mandate))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True when an account has this member code. Only for who holds the code or the card that is exchanged for it. */
    @PermitAll
    public boolean isEnrolled(LookupId code) {
        return members.find(code, CodeUse.MEMBER).isPresent();
    }

    /**
     * Makes the account, once for a code: a second time changes nothing. Runs in the transaction in which admission
     * holds the card, and in no other.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enrol(Enrolment enrolment) {
        if (!isEnrolled(enrolment.keys().code().lookupId())) {
            ShownAs shownAs = groups.get(enrolment.group()).shownAs();
            PreparedAccount account = PreparedAccount.prepare(enrolment.keys());
            members.add(Member.enrol(enrolment, account, shownAs, pseudonyms), account);
        }
    }

    /**
     * From now on the others see less of her; what stands already stays. There is no way back.
     *
     * @throws MembershipRefused.CannotShowMore unless it is less than now
     */
    @RolesAllowed("member")
    public void showLess(ActingMember acting, ShownAs chosen) {
        Member member = members.hold(acting.id()).orElseThrow(MemberCodeUnknown::new);
        member.showLess(chosen, acting.secret(), pseudonyms);
        member.givenPseudonym().ifPresent(members::add);
    }

    /** The mandates that came with her card and that she holds now. */
    @RolesAllowed("member")
    public Set<Mandate> findFromCard(ActingMember acting) {
        Set<Mandate> held = EnumSet.noneOf(Mandate.class);
        members.find(acting.id()).ifPresent(member -> held.addAll(member.mandates()));
        held.removeIf(mandate -> !acting.delegate().has(mandate));
        return held;
    }

    /**
     * Gives back a mandate that came with her card, for good: what she needed for it goes at once. One that she was elected
     * for she gives back to who elected her.
     *
     * @throws MembershipRefused.MandateNotFromCard when her card gave her none such
     */
    @RolesAllowed("member")
    public void handBack(ActingMember acting, Mandate mandate) {
        Member member = members.hold(acting.id()).orElseThrow(MemberCodeUnknown::new);
        member.handBack(mandate);
        events.fire(new MandateHandedBack(acting.group(), mandate, acting.mark(mandate)));
    }

    /**
     * Her account goes at once, and with it what she must not hold any more. What she said stays: under her letters, and
     * where she had a name that nobody of her group has now, as of a former member.
     *
     * @param keys of the code that she typed once more
     * @throws MembershipRefused.CodeNotYours when it is not that of her account
     */
    @RolesAllowed("member")
    public void leave(ActingMember acting, CodeKeys keys) {
        List<Member> all = members.hold(acting.group());
        MemberId hers = members.find(keys.lookupId(), CodeUse.MEMBER)
                .map(MemberCode::account)
                .filter(acting.id()::equals)
                .orElseThrow(CodeNotYours::new);
        Member leaving = all.stream()
                .filter(member -> member.id().equals(hers))
                .findFirst()
                .orElseThrow(CodeNotYours::new);
        ending.forEach(each -> each.endFor(acting));
        for (Mandate mandate : Mandate.values()) {
            events.fire(new MandateHandedBack(acting.group(), mandate, acting.mark(mandate)));
        }
        members.remove(leaving);
        tellGone(
                acting.group(),
                leaving.names(acting.secret()),
                all.stream().filter(member -> member != leaving).toList());
    }

    /** @param now the accounts that are left, or new */
    private void tellGone(GroupKey group, Collection<String> names, Collection<Member> now) {
        Set<String> gone = new HashSet<>(names);
        now.forEach(member -> gone.remove(member.name()));
        if (!gone.isEmpty()) {
            events.fire(new NamesGone(group, gone));
        }
    }

    /**
     * Ends the accounts of a group and begins those of its draw, in the caller's transaction: in one hour the old ones
     * open no door any more and the new ones do. What the old ones said stays as when each of them had left.
     */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void renew(GroupKey group, List<NewAccounts> draw) {
        Set<String> names = members.names(group);
        members.removeAll(group);
        List<Member> now =
                draw.stream().flatMap(batch -> beginAll(group, batch).stream()).toList();
        events.fire(new AccountsRenewed(group));
        tellGone(group, names, now);
        for (Mandate mandate : Mandate.values()) {
            events.fire(new MandatePassedOn(group, mandate));
        }
    }

    /**
     * Begins accounts beside those that are there, in the caller's transaction: for invented members, whom nobody can tell
     * from the others by when they came.
     */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin(GroupKey group, NewAccounts accounts) {
        beginAll(group, accounts);
    }

    private List<Member> beginAll(GroupKey group, NewAccounts batch) {
        ShownAs shownAs = groups.get(group).shownAs();
        List<Member> begun = new ArrayList<>();
        for (PreparedAccount account : batch.accounts()) {
            Member member = Member.begin(group, batch, account, shownAs, pseudonyms);
            members.add(member, account);
            begun.add(member);
        }
        return begun;
    }

    /**
     * How many accounts a group has; for start-up code and for rules that need it (three of a group, or all), never for a
     * page.
     */
    @RolesAllowed({"operator", "member"})
    public People size(GroupKey group) {
        return People.of(members.count(group));
    }
}
