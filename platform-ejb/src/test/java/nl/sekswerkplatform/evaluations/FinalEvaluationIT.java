package nl.sekswerkplatform.evaluations;

import static nl.sekswerkplatform.evaluations.EvaluationFixture.words;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static nl.sekswerkplatform.verdicts.Judgement.MET;
import static nl.sekswerkplatform.verdicts.Judgement.NOT_MET;
import static nl.sekswerkplatform.verdicts.PilotAdvice.END;
import static nl.sekswerkplatform.verdicts.PilotAdvice.PERMANENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.evaluations.EvaluationReading.GroupPart;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NoVerdictAsked;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotAsked;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WritingOver;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.sealing.SealedBox;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.verdicts.AdviceResult;
import nl.sekswerkplatform.verdicts.CriterionResult;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;
import nl.sekswerkplatform.verdicts.Verdict;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At the end of a pilot each group gives a verdict, which its members make together. */
@ArquillianTest
class FinalEvaluationIT {
    @Inject
    private EvaluationService evaluations;

    @Inject
    private EvaluationWritingService writing;

    @Inject
    private EvaluationFixture fixture;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private int number;

    @BeforeEach
    void end() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            table.admit(group, 4);
        }
        number = fixture.open(fixture.runningPilot(), EvaluationKind.FINAL);
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void standsWhereTheMiddleOfEachGroupIs() throws Exception {
        judge("sex-workers", 1, MET, PERMANENT);
        judge("sex-workers", 2, MET, PERMANENT);
        judge("sex-workers", 3, NOT_MET, END);
        judgeAll("police", 3, MET, PERMANENT);
        judgeAll("residents", 2, NOT_MET, END);
        fixture.comeOut(number);
        EvaluationReading said = evaluations.get(number);
        assertEquals(List.of(MET), part(said, "sex-workers").judgements());
        assertEquals(PERMANENT, part(said, "police").advice());
        assertFalse(part(said, "residents").isHeard());
        assertFalse(part(said, "support").isHeard());
        assertEquals(CriterionResult.MET, said.result(0));
        assertEquals(AdviceResult.PERMANENT, said.advised());
    }

    @Test
    void isDividedByOneGroupHoweverSmall() throws Exception {
        judgeAll("residents", 4, MET, PERMANENT);
        judgeAll("support", 3, NOT_MET, END);
        fixture.comeOut(number);
        assertEquals(CriterionResult.DIVIDED, evaluations.get(number).result(0));
        assertEquals(AdviceResult.DIVIDED, evaluations.get(number).advised());
    }

    @Test
    void countsWhoChangesHerMindOnceAndWhoTakesItBackNotAtAll() throws Exception {
        judgeAll("support", 3, MET, PERMANENT);
        judgeAll("support", 3, NOT_MET, END);
        judgeAll("police", 3, MET, PERMANENT);
        ActingMember first = member("police", 1);
        fixture.act(() -> writing.takeBack(first, number));
        assertEquals(Optional.empty(), own(first));
        assertEquals(END, own(member("support", 2)).orElseThrow().advice());
        fixture.comeOut(number);
        assertEquals(List.of(NOT_MET), part(evaluations.get(number), "support").judgements());
        assertFalse(part(evaluations.get(number), "police").isHeard());
    }

    /** What they said lies in one box: whoever comes second has to read what the first one left there. */
    @Test
    void takesBackWhatSeveralSaidAtOnce() throws Exception {
        List<ActingMember> beside = besideEachOther(6);
        Verdict verdict = new Verdict(List.of(MET), PERMANENT);
        for (ActingMember each : beside) {
            fixture.act(() -> writing.judge(each, number, verdict));
        }
        ActingMember stays = beside.get(0);
        List<Future<Void>> leaving = beside.stream()
                .skip(1)
                .map(each -> threads.submit((Callable<Void>) () -> {
                    fixture.act(() -> writing.takeBack(each, number));
                    return null;
                }))
                .toList();
        for (Future<Void> each : leaving) {
            each.get();
        }
        assertEquals(Optional.of(verdict), own(stays));
        for (ActingMember each : beside.subList(1, beside.size())) {
            assertEquals(Optional.empty(), own(each));
        }
    }

    /** Members whose verdicts lie in one box. */
    private List<ActingMember> besideEachOther(int people) throws Exception {
        String about = id();
        Map<Integer, List<ActingMember>> boxes = new HashMap<>();
        for (int person = 1; ; person++) {
            ActingMember next = member("support", person);
            List<ActingMember> box = boxes.computeIfAbsent(
                    SealedBox.numberFor(next.nullifier("verdict", about)), number -> new ArrayList<>());
            box.add(next);
            if (box.size() == people) {
                return box;
            }
        }
    }

    /** Every member may still judge, also when all groups have their text. */
    @Test
    void waitsForItsLastDay() throws Exception {
        for (String group : GroupFixture.FOUNDING) {
            ActingMember by = member(group, 1);
            fixture.act(() -> writing.say(by, number, GroupWords.NOTHING, words("We of " + group, "Because.")));
        }
        clock.moveBy(15);
        fixture.settle();
        assertTrue(evaluations.get(number).isOpen());
        fixture.comeOut(number);
        assertEquals(
                List.of("Because."),
                part(evaluations.get(number), "support").words().reasons());
        assertThrows(WritingOver.class, () -> judge("support", 1, MET, END));
    }

    /** From the first minute on all boxes are there, and they are as long when everybody spoke; then they are gone. */
    @Test
    void tellsNothingOfWhoSpoke() throws Exception {
        String before = lengths();
        judgeAll("sex-workers", 4, MET, PERMANENT);
        assertEquals(before, lengths());
        String dump = RoomDumpFixture.of(database, "verdict_box", "verdict_round");
        for (int person = 1; person <= 4; person++) {
            String hers = member("sex-workers", person)
                    .nullifier("verdict", "" + id())
                    .hex();
            assertFalse(dump.contains(hers));
        }
        fixture.comeOut(number);
        assertEquals("", boxes());
    }

    @Test
    void asksNobodyElse() throws Exception {
        assertThrows(NotAsked.class, () -> judge("clients", 1, MET, END));
        int interim = fixture.open(fixture.runningPilot(), EvaluationKind.INTERIM);
        Verdict verdict = new Verdict(List.of(MET), END);
        assertThrows(
                NoVerdictAsked.class, () -> fixture.act(() -> writing.judge(member("support", 1), interim, verdict)));
    }

    private Void judge(String group, int person, Judgement judgement, PilotAdvice advice) throws Exception {
        Verdict verdict = new Verdict(List.of(judgement), advice);
        fixture.act(() -> writing.judge(member(group, person), number, verdict));
        return null;
    }

    private void judgeAll(String group, int people, Judgement judgement, PilotAdvice advice) throws Exception {
        for (int person : IntStream.rangeClosed(1, people).toArray()) {
            judge(group, person, judgement, advice);
        }
    }

    private Optional<Verdict> own(ActingMember member) throws Exception {
        return asMember.call(() -> writing.findOwn(member, number));
    }

    private static GroupPart part(EvaluationReading evaluation, String group) {
        return evaluation.groups().stream()
                .filter(part -> part.group().value().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private String id() throws Exception {
        return ask("select id from evaluation where number = " + number);
    }

    private String boxes() throws Exception {
        return ask("select group_concat(number) from verdict_box where round_id = '" + id() + "'");
    }

    private String lengths() throws Exception {
        return ask(
                "select concat(count(*), ' of ', min(length(content)), ' to ', max(length(content))) from verdict_box"
                        + " where round_id = '" + id() + "'");
    }

    private String ask(String query) throws Exception {
        try (var connection = database.getConnection();
                var asking = connection.createStatement();
                var rows = asking.executeQuery(query)) {
            rows.next();
            return Optional.ofNullable(rows.getString(1)).orElse("");
        }
    }
}
