package nl.sekswerkplatform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.SigningInService;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.screeners.ScreenersService;

/** The demo's screeners came once before anybody writes, so that somebody can read the first thing that is written. */
@ApplicationScoped
class DemoScreeners {
    @Inject
    private CodeDerivation derivation;

    @Inject
    private SigningInService accounts;

    @Inject
    private MemberService members;

    @Inject
    private ScreenersService screeners;

    void letCome(Code memberCode) {
        CodeKeys keys = derivation.derive(memberCode, CodeUse.MEMBER, DerivationQueue.SIGN_IN);
        accounts.open(keys, CodeUse.MEMBER).flatMap(members::findActing).ifPresent(this::prepare);
    }

    private void prepare(ActingMember member) {
        if (member.delegate().has(Mandate.SCREENER)) {
            screeners.prepare(new Screener(
                    member.delegate(),
                    member.mark(Mandate.SCREENER),
                    member.ownKey(Screener.OWN),
                    subject -> member.nullifier(Screener.KIND, subject)));
        }
    }
}
