package nl.sekswerkplatform.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.KeyPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeDerivation;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.codes.DerivationQueue;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.AccountKeys;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.membership.PreparedAccount;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;

/** A draw of a new protected group, from both sides: those who hand out and watch, and those who come. */
@ApplicationScoped
public class DrawFixture {
    private final Map<GroupKey, KeyPair> keys = new ConcurrentHashMap<>();
    private final List<LeftoversRevoked> revoked = new CopyOnWriteArrayList<>();

    @Inject
    private AdmissionService admissions;

    @Inject
    private WindowService windows;

    @Inject
    private DueWindowsService due;

    @Inject
    private Joining joining;

    @Inject
    private MemberService members;

    @Inject
    private GroupService groups;

    @Inject
    private CodeDerivation derivation;

    @Inject
    private AsOperator asOperator;

    @Inject
    private AsMember asMember;

    @PersistenceContext
    private EntityManager entities;

    record Draw(GroupKey group, List<Code> cards, BatchContent batch) {}

    void observe(@Observes DomainEvent event) {
        if (event instanceof LeftoversRevoked seen) {
            revoked.add(seen);
        }
    }

    Draw register(LocalDate opens) throws Exception {
        return register(found(false), opens);
    }

    /** Of a group in function, each card good from now on. */
    Draw registerAtOnce() throws Exception {
        return register(found(true), null);
    }

    private GroupKey found(boolean inFunction) throws Exception {
        GroupKey group = new GroupKey("w" + UUID.randomUUID());
        Admission admission = inFunction ? Admission.IMMEDIATE : Admission.WINDOW;
        asOperator.call(() -> {
            TableFixture.found(groups);
            groups.found(List.of(
                    new FoundGroup(group, "Groep", "Group", false, inFunction, null, ShownAs.PSEUDONYM, admission)));
            groups.enterKey(group, key(group).getPublic());
            return null;
        });
        return group;
    }

    private KeyPair key(GroupKey group) {
        return keys.computeIfAbsent(group, any -> VouchingKey.random());
    }

    Draw registerAgain(Draw earlier, LocalDate opens) {
        return register(earlier.group(), opens);
    }

    private Draw register(GroupKey group, LocalDate opens) {
        List<Code> cards = BatchFixture.cards(BatchContent.LEAST_CARDS);
        BatchContent batch = BatchFixture.windowBatchFor(group, cards, opens);
        admissions.register(BatchFixture.signed(batch, key(group)));
        return new Draw(group, cards, batch);
    }

    void confirm(Draw draw) throws Exception {
        confirmAs(draw, "police");
        confirmAs(draw, "residents");
    }

    void confirmAs(Draw draw, String group) throws Exception {
        asMember.call(() -> {
            for (WindowSummary window : windows.findAnnounced()) {
                if (window.group().equals(draw.group())) {
                    windows.confirmLeftovers(window.id(), new Delegate(new GroupKey(group), Set.of()));
                }
            }
            return null;
        });
    }

    void revoke(Code card) throws Exception {
        asMember.call(() -> {
            joining.revoke(card);
            return null;
        });
    }

    /** The first so many cards, each for a new code. */
    List<Code> join(Draw draw, int people) {
        List<Code> codes = new ArrayList<>();
        for (Code card : draw.cards().subList(0, people)) {
            Code code = BatchFixture.cards(1).get(0);
            joining.exchange(joining.present(card), code, BatchFixture.cards(1).get(0));
            codes.add(code);
        }
        return codes;
    }

    /** What the platform would know of a card if it were already open. */
    DrawnCard asDrawn(Code card) {
        var keys = derivation.derive(card, CodeUse.CARD, DerivationQueue.SIGN_IN);
        return new DrawnCard(keys.lookupId(), keys.wrappingKey().mark(new SealLabel("x", "x")), Admission.WINDOW);
    }

    PreparedAccount account() {
        return PreparedAccount.prepare(new AccountKeys(
                derivation.derive(BatchFixture.cards(1).get(0), CodeUse.MEMBER, DerivationQueue.SIGN_IN), null));
    }

    void doWhatIsDue() throws Exception {
        asOperator.call(() -> {
            due.doWhatIsDue();
            return null;
        });
    }

    long accounts(Draw draw) throws Exception {
        return SmallNumbers.band(asOperator.call(() -> members.size(draw.group())), Protection.IN_FUNCTION)
                .value()
                .orElseThrow();
    }

    long cards(Draw draw) {
        return cardRows(draw).size();
    }

    @SuppressWarnings("unchecked")
    List<String> cardRows(Draw draw) {
        return entities.createNativeQuery(
                        "select concat(c.id, hex(c.lookup_id), coalesce(hex(c.claimed_for), '-'), c.version)"
                                + " from admission_card c join admission_batch b on b.id = c.batch_id"
                                + " where b.digest = ?1 order by 1")
                .setParameter(1, draw.batch().digest())
                .getResultList();
    }

    byte[] seats(Draw draw) {
        return (byte[]) entities.createNativeQuery("select w.seats from admission_window w"
                        + " join admission_batch b on b.id = w.batch_id where b.digest = ?1")
                .setParameter(1, draw.batch().digest())
                .getSingleResult();
    }

    List<LeftoversRevoked> revokedEvents(Draw draw) {
        return revoked.stream()
                .filter(event -> event.group().equals(draw.group()))
                .toList();
    }

    static List<GroupKey> keys(String... keys) {
        return Stream.of(keys).map(GroupKey::new).toList();
    }
}
