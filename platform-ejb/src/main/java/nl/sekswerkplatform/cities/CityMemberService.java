package nl.sekswerkplatform.cities;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.NewAccounts;
import nl.sekswerkplatform.membership.PreparedAccount;

/**
 * The many members of an invented city. They begin together, as after a common window, and nobody has a code of theirs: there
 * is none, so none has to be stretched.
 */
@Stateless
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CityMemberService {
    static final int AT_ONCE = 250;

    @Inject
    private MemberService members;

    /** Lets some more of the group begin, as long as it has fewer than that. True when it has as many. */
    @PermitAll
    public boolean grow(GroupKey group, String organisation, int wanted) {
        int missing = wanted - members.size(group).orAll(wanted);
        int now = Math.min(missing, AT_ONCE);
        if (now > 0) {
            members.begin(
                    group,
                    new NewAccounts(
                            Set.of(),
                            organisation,
                            Stream.generate(PreparedAccount::ofNobody)
                                    .limit(now)
                                    .toList()));
        }
        return now == missing;
    }
}
