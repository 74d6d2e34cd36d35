package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sekswerkplatform.advice.EarlierConsentRound;
import nl.sekswerkplatform.advice.EarlierConsentRound.AskedGroup;
import nl.sekswerkplatform.advice.EarlierConsentRound.AskedText;
import nl.sekswerkplatform.advice.EarlierConsentRound.GivenReason;
import nl.sekswerkplatform.advice.EarlierRoundService;
import nl.sekswerkplatform.advice.ReasonState;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.advice.RoundReading.ReasonReading;
import nl.sekswerkplatform.advice.RoundReading.TextReading;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.advice.WordingStatus;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/** What the table was asked and what it came to, once that is known; where nobody's position stands, but that of groups. */
@Dependent
class RoundsSection implements Section {
    private static final int AT_ONCE = 20;

    @Inject
    private Entering entering;

    @Inject
    private EarlierRoundService rounds;

    @Inject
    private GroupService groups;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("rounds");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("rounds", round -> keys.entered(Kind.ROUND, round.text("key"), record(round, keys)));
    }

    private int record(Node round, Keys keys) {
        keys.requireNotOurs(Kind.ROUND, round);
        return entering.enter(round, () -> {
            EarlierConsentRound earlier = new EarlierConsentRound(
                    round.text("key"),
                    keys.number(Kind.MEETING, round, "meeting", round.text("meeting")),
                    round.requiredNumber("item"),
                    round.requiredGroup("openedBy"),
                    round.requiredDate("opened"),
                    round.requiredDate("closed"),
                    round.requiredWord("outcome", Outcome.class),
                    round.groups("reopenedFor"),
                    round.list("texts").stream().map(RoundsSection::text).toList(),
                    round.list("groups").stream().map(this::group).toList(),
                    round.flag("illustrative"));
            round.noOther();
            return rounds.recordEarlier(earlier);
        });
    }

    private static AskedText text(Node text) {
        AskedText asked = new AskedText(
                text.text("text"),
                text.requiredNumber("place"),
                text.requiredWord("outcome", Outcome.class),
                text.byGroup("stands", field -> field.word(Stance.class)));
        text.noOther();
        return asked;
    }

    private AskedGroup group(Node group) {
        GroupKey key = group.requiredGroup("group");
        WordingStatus wording = group.word("wording", WordingStatus.class);
        if (wording == WordingStatus.WAITING) {
            throw group.wrong("wording", Problem.NOT_ONE_OF_THE_WORDS);
        }
        AskedGroup asked = new AskedGroup(
                key,
                group.flag("heard"),
                turnout(group, key),
                wording,
                group.list("reasons").stream().map(RoundsSection::reason).toList());
        group.noOther();
        return asked;
    }

    /** A number only of those who may be counted, whatever the file says. */
    private ShownCount turnout(Node group, GroupKey key) {
        if (group.isNumber("turnout")) {
            Protection protection = groups.get(key).isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
            return SmallNumbers.band(group.requiredNumber("turnout"), protection);
        }
        return group.required("turnout", group.shownCount("turnout"));
    }

    private static GivenReason reason(Node reason) {
        boolean gone = reason.flag("gone");
        GivenReason given = new GivenReason(reason.number("about"), gone ? null : reason.text("text"));
        reason.noOther();
        return given;
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        int last = 0;
        List<RoundReading> some;
        do {
            some = rounds.findClosedAfter(last, AT_ONCE);
            for (RoundReading round : some) {
                last = round.number();
                out.add(written(round, keys));
            }
            dossiers.letGo();
        } while (some.size() == AT_ONCE);
    }

    private static Part written(RoundReading round, Keys keys) {
        List<TextReading> carried = round.texts();
        return new Part()
                .put("key", keys.of(Kind.ROUND, round.number()))
                .put("meeting", keys.of(Kind.MEETING, round.subject().meeting()))
                .put("item", round.subject().position())
                .put("openedBy", round.openedBy())
                .put("opened", round.days().openedOn())
                .put("closed", round.days().closedOn())
                .put("outcome", round.result().outcome())
                .putAll("reopenedFor", round.awaited(), GroupKey::value)
                .putAll(
                        "texts",
                        carried.stream()
                                .sorted(java.util.Comparator.comparingInt(TextReading::number))
                                .toList(),
                        text -> written(text, carried.indexOf(text) + 1))
                .putAll("groups", round.result().groups(), RoundsSection::written)
                .put("illustrative", round.illustrative());
    }

    private static Part written(TextReading text, int place) {
        Map<GroupKey, Object> stands = new LinkedHashMap<>();
        text.stands().stream()
                .filter(each -> each.stance() != Stand.NOT_SHOWN && each.stance() != Stand.NOT_HEARD)
                .forEach(each -> stands.put(each.groupKey(), each.stance()));
        return new Part()
                .put("text", text.text())
                .put("place", place)
                .put("outcome", text.outcome())
                .putByGroup("stands", new TreeMap<>(stands));
    }

    /** While a group still words its reasons it is not told that it does. */
    private static Part written(GroupTurn turn) {
        return new Part()
                .put("group", turn.groupKey())
                .put("heard", turn.heard())
                .put("turnout", ToldCount.of(turn.turnout()))
                .put("wording", turn.wording() == WordingStatus.WAITING ? null : turn.wording())
                .putAll("reasons", turn.reasons(), RoundsSection::written);
    }

    private static Part written(ReasonReading reason) {
        boolean gone = reason.state() != ReasonState.SHOWN;
        return new Part()
                .put("about", reason.text())
                .put("text", gone ? null : reason.words())
                .put("gone", gone);
    }
}
