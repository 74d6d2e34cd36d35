package nl.sekswerkplatform.openacts;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.evaluations.EvaluationFixture;
import nl.sekswerkplatform.evaluations.EvaluationKind;
import nl.sekswerkplatform.evaluations.EvaluationWritingService;
import nl.sekswerkplatform.evaluations.GroupWords;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;
import nl.sekswerkplatform.verdicts.Verdict;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EvaluationActsIT {
    @Inject
    private OpenActsService acts;

    @Inject
    private EvaluationFixture evaluating;

    @Inject
    private EvaluationWritingService writing;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    private int number;

    @BeforeEach
    void endAPilot() throws Exception {
        table.seatFive();
        number = evaluating.open(evaluating.runningPilot(), EvaluationKind.FINAL);
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void waitUntilTheGroupSpokeAndSheHerself() throws Exception {
        ActingMember one = member("support", 1);
        ActingMember other = member("support", 2);
        assertEquals(List.of(ActKind.EVALUATE, ActKind.JUDGE), waiting(one));
        assertTrue(asMember.call(() -> acts.find(one)).stream()
                .filter(act -> Integer.toString(number).equals(act.key()))
                .filter(act -> act.kind() == ActKind.EVALUATE || act.kind() == ActKind.JUDGE)
                .allMatch(act -> "Working at home".equals(act.about())));
        asMember.call(() -> {
            writing.say(one, number, GroupWords.NOTHING, GroupWords.typed("So far.", List.of("Because.")));
            writing.judge(one, number, new Verdict(List.of(Judgement.MET), PilotAdvice.END));
            return null;
        });
        assertEquals(List.of(), waiting(one));
        assertEquals(List.of(ActKind.JUDGE), waiting(other));
        evaluating.comeOut(number);
        assertEquals(List.of(), waiting(other));
    }

    private List<ActKind> waiting(ActingMember member) throws Exception {
        return asMember.call(() -> acts.find(member)).stream()
                .filter(act -> Integer.toString(number).equals(act.key()))
                .map(OpenAct::kind)
                .filter(kind -> kind == ActKind.EVALUATE || kind == ActKind.JUDGE)
                .toList();
    }
}
