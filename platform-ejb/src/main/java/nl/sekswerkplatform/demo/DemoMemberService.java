package nl.sekswerkplatform.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.admission.AdmissionService;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.Joining;
import nl.sekswerkplatform.admission.SignedBatch;
import nl.sekswerkplatform.admission.VouchingKey;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.MemberService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the chairs of the demo. Every step may be repeated; what is there already stays as it is. */
@Stateless
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoMemberService {
    @Inject
    private GroupService groups;

    @Inject
    private MemberService members;

    @Inject
    private AdmissionService admissions;

    @Inject
    private Joining joining;

    @Inject
    private CodeStretching printer;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private DemoSecrets secrets;

    @Inject
    private DemoScreeners screeners;

    @Inject
    @ConfigProperty(name = "platform.data", defaultValue = "data")
    private String data;

    /** True once the groups that the demo seats are founded; the evaluator need not be. */
    @PermitAll
    public boolean isReady() {
        return DemoChairs.ALL.stream().filter(DemoChairs::printed).limit(5).allMatch(chairs -> groups.find(
                        chairs.group())
                .isPresent());
    }

    /** Admits the members whose codes are told, tells the codes, and admits the others; some forty seconds of work. */
    @PermitAll
    public void admitAll() {
        DemoCodesFile codes = new DemoCodesFile(Path.of(data, "demo-codes.txt"));
        List<DemoChairs> chairs = DemoChairs.ALL.stream()
                .filter(some -> groups.find(some.group()).isPresent())
                .toList();
        List<DemoChairs> printed = chairs.stream().filter(DemoChairs::printed).toList();
        if (codes.exists() && chairs.stream().allMatch(some -> isFilled(some, DemoChairs.ALL))) {
            letScreenersCome(printed);
            return;
        }
        printed.stream().filter(some -> !some.mandates().isEmpty()).forEach(this::admit);
        letScreenersCome(printed);
        printed.stream().filter(some -> some.mandates().isEmpty()).forEach(this::admitOnUsedCards);
        codes.write(lines(printed));
        chairs.stream().filter(some -> !some.printed()).forEach(this::admit);
    }

    /** Admits those who make the groups as large as they are; as long again, and nobody waits for it. */
    @PermitAll
    public void admitCrowd() {
        List<DemoChairs> both = Stream.concat(DemoChairs.ALL.stream(), DemoChairs.CROWD.stream())
                .toList();
        DemoChairs.CROWD.stream().filter(some -> !isFilled(some, both)).forEach(this::admitOnUsedCards);
    }

    private void letScreenersCome(List<DemoChairs> printed) {
        printed.stream()
                .filter(chairs -> chairs.mandates().contains(Mandate.SCREENER))
                .forEach(chairs -> screeners.letCome(secrets.memberCode(chairs.chair(1))));
    }

    private boolean isFilled(DemoChairs chairs, List<DemoChairs> all) {
        return members.size(chairs.group()).areAtLeast(DemoChairs.expected(chairs.group(), all));
    }

    /** A group's codes together, the one with its mandates first. */
    private List<String> lines(List<DemoChairs> printed) {
        return printed.stream()
                .collect(Collectors.groupingBy(DemoChairs::group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .flatMap(some -> some.chairs().stream()
                        .map(chair ->
                                some.group() + "\t" + secrets.memberCode(chair).printed()))
                .toList();
    }

    private void admit(DemoChairs chairs) {
        admit(
                chairs,
                chairs.chairs().stream()
                        .map(chair -> printer.cardHash(secrets.card(chair)))
                        .toList());
    }

    /** A card that nobody ever holds has no code: stretching one for each would take half of the time. */
    private void admitOnUsedCards(DemoChairs chairs) {
        admit(chairs, chairs.chairs().stream().map(secrets::usedCard).toList());
    }

    private void admit(DemoChairs chairs, List<CardHash> cards) {
        KeyPair key = secrets.vouchingKey(chairs.group());
        groups.enterKey(chairs.group(), key.getPublic());
        BatchContent batch = new BatchContent(chairs.group(), null, chairs.mandates(), chairs.organisation(), cards);
        admissions.register(new SignedBatch(batch, VouchingKey.sign(batch, key.getPrivate())));
        for (int number = 1; number <= chairs.count(); number++) {
            sitDown(cards.get(number - 1), secrets.memberCode(chairs.chair(number)));
        }
    }

    private void sitDown(CardHash card, Code memberCode) {
        try {
            joining.exchange(derivation.lookupId(card), memberCode);
        } catch (CardUnknown left) {
            // somebody tried what leaving is like: the card is used up, and the chair stays empty
        }
    }
}
