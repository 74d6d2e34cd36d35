package nl.sekswerkplatform.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.RoundRefused.RoundNotFound;
import nl.sekswerkplatform.advice.Wording.Opened;
import nl.sekswerkplatform.advice.WordingReading.Given;
import nl.sekswerkplatform.advice.WordingReading.Unwritten;
import nl.sekswerkplatform.advice.WordingRefused.NothingToWord;
import nl.sekswerkplatform.membership.ActingMember;

/** The few reasons of the acting member's own group, worded by it; no method takes a group. */
@Stateless
public class WordingService {
    /** In characters. */
    public static final int MAX_TEXT = Wording.MAX_TEXT;

    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundReader reader;

    @Inject
    private PositionBoxes boxes;

    @Inject
    private Clock clock;

    /** What waits for the group of this member, those first that end first. */
    @RolesAllowed("member")
    public List<WordingReading> find(ActingMember member) {
        List<Wording> waiting = rounds.waiting(member.group()).stream()
                .filter(wording -> !wording.isDue(today()))
                .toList();
        Map<UUID, ConsentRound> about = about(waiting);
        return waiting.stream()
                .map(wording -> reading(about.get(wording.round()), wording))
                .toList();
    }

    /** Of {@link #find}, those of which nobody of the group has written anything yet; in as many questions as for one. */
    @RolesAllowed("member")
    public List<Unwritten> findUnwritten(ActingMember member) {
        List<Wording> waiting = rounds.waiting(member.group()).stream()
                .filter(wording -> !wording.isDue(today()))
                .toList();
        Map<UUID, ConsentRound> about = about(waiting);
        return waiting.stream()
                .filter(wording -> wording.open(boxes.key(about.get(wording.round())))
                        .written()
                        .isEmpty())
                .map(wording -> unwritten(about.get(wording.round()), wording))
                .toList();
    }

    private static Unwritten unwritten(ConsentRound round, Wording wording) {
        return new Unwritten(round.number(), round.subject().title(), wording.lastDay());
    }

    private Map<UUID, ConsentRound> about(List<Wording> waiting) {
        return rounds.rounds(waiting.stream().map(Wording::round).toList()).stream()
                .collect(Collectors.toMap(ConsentRound::id, round -> round));
    }

    /** @throws NothingToWord when there is nothing for the group of this member, or no longer */
    @RolesAllowed("member")
    public WordingReading read(ActingMember member, int number) {
        return find(member).stream()
                .filter(reading -> reading.round().number() == number)
                .findFirst()
                .orElseThrow(NothingToWord::new);
    }

    /**
     * Writes the text of the group, or changes it. The same once more changes nothing.
     *
     * @param seen what stood there when she began; null for nothing
     * @throws nl.sekswerkplatform.advice.WordingRefused.WordedMeanwhile when that is something else by now
     * @throws nl.sekswerkplatform.advice.WordingRefused.WordingOver after the last day
     * @throws NothingToWord when there is nothing for the group of this member
     */
    @RolesAllowed("member")
    public void write(ActingMember member, int number, String seen, String text) {
        ConsentRound held = rounds.hold(number).orElseThrow(RoundNotFound::new);
        Wording wording = rounds.wordings(List.of(held.id())).stream()
                .filter(each -> each.group().equals(member.group()))
                .findFirst()
                .orElseThrow(NothingToWord::new);
        wording.write(seen, text, today(), () -> boxes.key(held));
    }

    private WordingReading reading(ConsentRound round, Wording wording) {
        Opened opened = wording.open(boxes.key(round));
        return new WordingReading(
                reader.read(List.of(round)).get(0),
                opened.reasons().stream()
                        .map(given -> new Given(given.text(), given.words()))
                        .toList(),
                opened.text(),
                wording.lastDay());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
