package nl.sekswerkplatform.elections;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.elections.ElectionRefused.TooManyCandidates;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/** What is sealed of an election: who stand, and the ballots, both in an order that says nothing. */
final class ElectionBox {
    static final int MOST_CANDIDATES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Approvals> ballots = new ArrayList<>();

    static ElectionBox parse(String json, GroupKey group) {
        ElectionBox box = new ElectionBox();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject opened = reader.readObject();
            opened.getJsonArray("candidates")
                    .getValuesAs(JsonObject.class)
                    .forEach(each -> box.candidates.add(Candidate.of(each, group)));
            opened.getJsonArray("ballots")
                    .getValuesAs(JsonObject.class)
                    .forEach(each -> box.ballots.add(Approvals.of(each)));
        }
        return box;
    }

    String json() {
        Collections.shuffle(ballots, RANDOM);
        candidates.sort(Comparator.comparing(Candidate::label));
        JsonArrayBuilder standing = Json.createArrayBuilder();
        candidates.forEach(each -> standing.add(each.json()));
        JsonArrayBuilder voting = Json.createArrayBuilder();
        ballots.forEach(each -> voting.add(each.json()));
        return Json.createObjectBuilder()
                .add("candidates", standing)
                .add("ballots", voting)
                .build()
                .toString();
    }

    /** Again with other words takes the place of what she said before. */
    void stand(Nullifier nullifier, Shown shown, String statement) {
        standDown(nullifier);
        if (candidates.size() >= MOST_CANDIDATES) {
            throw new TooManyCandidates(MOST_CANDIDATES);
        }
        candidates.add(new Candidate(nullifier.hex(), shown, statement, false));
    }

    /** As the others see her when she stands: as before, unless she shows less since. */
    Shown ahead(ActingMember member, Nullifier nullifier, String thread) {
        return find(nullifier)
                .map(Candidate::shown)
                .filter(before -> before.as().showsAtMost(member.shownAs()))
                .orElseGet(() -> member.shownAs() == ShownAs.ALIAS
                        ? new Shown(member.group(), ShownAs.ALIAS, member.letter(thread, labels()))
                        : new Shown(member.group(), member.shownAs(), member.name()));
    }

    void forget(NamesGone gone) {
        candidates.replaceAll(candidate -> candidate.without(gone));
    }

    void standDown(Nullifier nullifier) {
        find(nullifier).ifPresent(candidates::remove);
    }

    void vote(Nullifier nullifier, Set<String> approved) {
        ballots.removeIf(ballot -> ballot.nullifier().equals(nullifier.hex()));
        Set<String> standing = labels();
        ballots.add(new Approvals(
                nullifier.hex(), approved.stream().filter(standing::contains).collect(Collectors.toSet())));
    }

    /** Throws the ballots away: what is counted needs none. */
    List<Candidate> count(int seats, People members) {
        Set<String> elected = new BallotCount(
                        candidates.stream().map(Candidate::label).toList(), ballots)
                .elected(seats, members, RANDOM);
        ballots.clear();
        candidates.replaceAll(each -> elected.contains(each.label()) ? each.withSeat() : each);
        return candidates.stream().filter(Candidate::elected).toList();
    }

    Optional<Candidate> find(Nullifier nullifier) {
        return candidates.stream()
                .filter(each -> each.nullifier().equals(nullifier.hex()))
                .findFirst();
    }

    /** Whom she approved of; nothing when she did not vote. */
    Optional<Set<String>> ballot(Nullifier nullifier) {
        return ballots.stream()
                .filter(each -> each.nullifier().equals(nullifier.hex()))
                .map(Approvals::labels)
                .findFirst();
    }

    List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    private Set<String> labels() {
        return candidates.stream().map(Candidate::label).collect(Collectors.toSet());
    }
}
