package nl.sekswerkplatform.advice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What closed rounds say of the groups, for the figures of the table. The positions themselves went when each round was
 * counted; what is read here is what was published then, and no more.
 */
@Stateless
public class RoundHistoryService {
    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundReader reader;

    /** Of each seated group in each round that was closed on these days, both included. */
    @PermitAll
    public List<GroupInRound> findClosed(LocalDate from, LocalDate until) {
        List<ConsentRound> about = rounds.ofProposals(rounds.proposalsClosedBetween(from, until));
        return about.stream()
                .filter(round -> isClosedBetween(round, from, until))
                .flatMap(round -> groups(round, about))
                .toList();
    }

    private static boolean isClosedBetween(ConsentRound round, LocalDate from, LocalDate until) {
        LocalDate day = round.closedOn();
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private Stream<GroupInRound> groups(ConsentRound round, List<ConsentRound> about) {
        boolean reworded = about.stream().anyMatch(later -> asksAnew(later, round));
        return round.groups().stream().map(group -> inRound(round, group, reworded));
    }

    private GroupInRound inRound(ConsentRound round, GroupTurnout group, boolean reworded) {
        return new GroupInRound(
                group.groupKey(), group.isHeard(), group.turnout(), reader.stand(round, group), reworded);
    }

    private static boolean asksAnew(ConsentRound later, ConsentRound round) {
        return later.number() > round.number()
                && later.subject().proposal() == round.subject().proposal()
                && !words(round).containsAll(words(later));
    }

    private static Set<String> words(ConsentRound round) {
        return round.texts().stream().map(text -> text.text().strip()).collect(Collectors.toSet());
    }
}
