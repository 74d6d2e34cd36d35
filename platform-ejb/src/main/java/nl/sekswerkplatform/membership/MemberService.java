package nl.sekswerkplatform.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.smallnumbers.People;

/** The accounts: made in exchange for a card, opened by a code, read for who is signed in. */
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
    private Event<DomainEvent> events;

    /**
     * The account of a session, read anew so that a mandate that was taken back or an account that ended counts at
     * once. Empty when the account is gone.
     *
     * @param secret as her code opened it at sign-in
     */
    @RolesAllowed("member")
    public Optional<ActingMember> findActing(MemberId id, MemberSecret secret) {
        return members.find(id).map(member -> member.acting(secret, elected));
    }

    /** The account that a code opens, as it is at sign-in; empty for a code that nobody has. */
    @PermitAll
    public Optional<ActingMember> open(CodeKeys keys) {
        return members.find(keys.lookupId()).map(member -> member.acting(member.open(keys.wrappingKey())));
    }

    /** True when an account has this code. Only for who holds the code or the card that is exchanged for it. */
    @PermitAll
    public boolean isEnrolled(LookupId code) {
        return members.find(code).isPresent();
    }

    /**
     * Makes the account, once for a code: a second time changes nothing. Runs in the transaction in which admission
     * holds the card, and in no other.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void enrol(Enrolment enrolment) {
        if (!isEnrolled(enrolment.keys().lookupId())) {
            members.add(Member.enrol(enrolment, groups.get(enrolment.group()).shownAs(), pseudonyms));
        }
    }

    /**
     * Ends the accounts of a group and begins those of its draw, in the caller's transaction: in one hour the old ones
     * open no door any more and the new ones do. What the old ones said stays as it was shown.
     */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void renew(GroupKey group, List<NewAccounts> draw) {
        ShownAs shownAs = groups.get(group).shownAs();
        members.removeAll(group);
        for (NewAccounts batch : draw) {
            batch.accounts().forEach(account -> members.add(Member.begin(group, batch, account, shownAs, pseudonyms)));
        }
        events.fire(new AccountsRenewed(group));
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
