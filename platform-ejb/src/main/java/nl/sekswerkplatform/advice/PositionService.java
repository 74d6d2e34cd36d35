package nl.sekswerkplatform.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.RoundRefused.RoundNotFound;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * What the acting member says in a round, and nobody else. Announces nothing: nobody may learn that somebody spoke.
 */
@Stateless
public class PositionService {
    /** The most rounds that are said to wait for a member at once. */
    public static final int MOST = 20;

    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundReader reader;

    @Inject
    private PositionBoxes boxes;

    @Inject
    private Clock clock;

    /** The open rounds, those first that close first, each with what this member said. */
    @RolesAllowed("member")
    public List<OwnPosition> findOpen(ActingMember member) {
        return rounds.open().stream().map(round -> own(member, round)).toList();
    }

    /**
     * The open rounds in which this member said nothing yet, at most {@value #MOST}, those first that close first. Of
     * each round one box is opened for it, the one in which hers would lie.
     */
    @RolesAllowed("member")
    public List<RoundSummary> findUnsaid(ActingMember member) {
        LocalDateTime now = RoundClosing.utc(clock);
        List<ConsentRound> open = rounds.openAlone().stream()
                .filter(round -> !round.isDue(now))
                .limit(MOST)
                .toList();
        Set<ConsentRound> said = boxes.findSaid(
                open.stream().collect(Collectors.toMap(round -> round, round -> nullifier(member, round))));
        return reader.summaries(
                open.stream().filter(round -> !said.contains(round)).toList());
    }

    /** @throws RoundNotFound when there is none with this number */
    @RolesAllowed("member")
    public OwnPosition read(ActingMember member, int number) {
        return own(member, rounds.find(number).orElseThrow(RoundNotFound::new));
    }

    private OwnPosition own(ActingMember member, ConsentRound round) {
        List<Choice> choices = round.isOpen()
                ? boxes.find(round, nullifier(member, round))
                        .map(Position::choices)
                        .orElse(List.of())
                : List.of();
        return new OwnPosition(
                reader.read(List.of(round)).get(0), choices, round.seats().contains(member.group()));
    }

    /**
     * One position for one member of a seated group; a second one takes the place of the first.
     *
     * @param choices one for each text, in the order of their numbers
     * @throws nl.sekswerkplatform.advice.PositionRefused.RoundOver when its time is over
     * @throws nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated to members of groups that did not sit when it opened
     * @throws RoundNotFound when there is none with this number
     */
    @RolesAllowed("member")
    public void give(ActingMember member, int number, List<Choice> choices) {
        ConsentRound held = holdOpen(member, number);
        List<Choice> checked = new ArrayList<>();
        for (int text = 1; text <= held.texts().size(); text++) {
            Choice choice = text <= choices.size() ? choices.get(text - 1) : new Choice(null, null);
            checked.add(choice.checked(text));
        }
        Nullifier nullifier = nullifier(member, held);
        boxes.put(held, nullifier, new Position(nullifier.hex(), member.group(), checked));
    }

    /** Takes her position back, as if she had given none; refused as {@link #give} is. */
    @RolesAllowed("member")
    public void takeBack(ActingMember member, int number) {
        ConsentRound held = holdOpen(member, number);
        boxes.takeOut(held, nullifier(member, held));
    }

    private ConsentRound holdOpen(ActingMember member, int number) {
        ConsentRound held = rounds.hold(number).orElseThrow(RoundNotFound::new);
        held.requireSeat(member.group());
        held.requireOpen(RoundClosing.utc(clock));
        return held;
    }

    static Nullifier nullifier(ActingMember member, ConsentRound round) {
        return member.nullifier("position", round.id().toString());
    }
}
