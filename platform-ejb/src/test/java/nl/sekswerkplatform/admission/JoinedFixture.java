package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.testing.AsOperator;

/** Someone who has just joined with a card, and wrote down both her codes. */
@ApplicationScoped
public class JoinedFixture {
    @Inject
    private AdmissionService admissions;

    @Inject
    private Joining joining;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator asOperator;

    public record Codes(Code member, Code recovery) {}

    public Codes joined() throws Exception {
        GroupKey group = new GroupKey("j" + UUID.randomUUID());
        KeyPair key = VouchingKey.random();
        asOperator.call(() -> {
            groups.found(List.of(new FoundGroup(
                    group, "Groep", "Group", false, true, null, ShownAs.PSEUDONYM, Admission.IMMEDIATE)));
            groups.enterKey(group, key.getPublic());
            return null;
        });
        List<Code> codes = BatchFixture.cards(3);
        admissions.register(BatchFixture.signed(BatchFixture.batchFor(group, codes.subList(0, 1)), key));
        joining.exchange(joining.present(codes.get(0)), codes.get(1), codes.get(2));
        return new Codes(codes.get(1), codes.get(2));
    }
}
