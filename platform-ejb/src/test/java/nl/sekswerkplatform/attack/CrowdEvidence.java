package nl.sekswerkplatform.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.AliasThread;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.screeners.Screener;

/** What the crowd left behind in the database, kind by kind, and whose it is. */
record CrowdEvidence(CrowdFixture crowd, CrowdActs done, WholeDatabase dump) {
    /** What stands in the open. */
    List<Acts> readable() {
        List<Acts> acts = new ArrayList<>();
        List<byte[]> accounts = crowd.people().stream()
                .map(member -> Bytes.of(member.id().value()))
                .toList();
        acts.add(owned(
                dump.of("accounts", "member", row -> accounts.stream()
                        .anyMatch(id -> Arrays.equals(id, row.get("id")))),
                "id",
                accountOwners()));
        for (int meeting : new int[] {CrowdActs.ONE_MEETING, CrowdActs.OTHER_MEETING}) {
            acts.add(act("ballots " + meeting, "ballot", is("meeting_number", meeting), "ballot", meeting));
        }
        for (AliasThread thread : done.threads()) {
            acts.add(act("letters " + thread.kind(), "alias", is("thread", thread), "alias", thread));
        }
        for (int meeting : new int[] {CrowdActs.ONE_COUNTED, CrowdActs.OTHER_COUNTED}) {
            acts.add(act("copies " + meeting, "kept_ballot", is("meeting_number", meeting), "kept-ballot", meeting));
        }
        for (String which : List.of("one dates", "other dates")) {
            UUID poll = done.thing(which);
            acts.add(act(which, "date_answer", is("poll_id", poll), "date-poll", poll));
        }
        for (String which : List.of("one judged", "other judged")) {
            UUID input = done.thing(which);
            acts.add(act(which, "screening_judgement", is("input_id", input), Screener.KIND, input));
        }
        for (int round = 0; round < done.proposed().size(); round++) {
            acts.addAll(authored(round));
        }
        for (String which : List.of("one", "other")) {
            acts.add(written(which));
            acts.add(confirmed(which));
            acts.add(said(which, "reply"));
            acts.add(said(which, "suggestion"));
        }
        for (Map<String, Integer> drafts : done.drafts()) {
            acts.add(owned(
                    dump.of("drafts " + acts.size(), "draft", row -> drafts.containsKey(hex(row.get("id")))),
                    "id",
                    drafts));
        }
        for (long step : CrowdActs.STEPS) {
            Map<String, Integer> owners = asText(crowd.owners("number", step));
            acts.add(owned(
                    dump.of("numbers " + step, "spent_number", row -> owners.containsKey(hex(row.get("nullifier")))),
                    "nullifier",
                    owners));
        }
        return acts;
    }

    private Acts written(String which) {
        int meeting = done.meetings().get(which + " written");
        return act(
                "words from elsewhere " + which,
                "sitting_contribution",
                is("meeting_number", meeting),
                "contribution",
                meeting + "/1/1");
    }

    private Acts said(String which, String kind) {
        List<UUID> made = done.said().get(which + " " + kind);
        Map<String, Integer> owners = new HashMap<>();
        made.forEach(id -> owners.putAll(crowd.owners(kind, id)));
        Set<String> ids = Set.copyOf(made.stream().map(id -> hex(Bytes.of(id))).toList());
        return owned(
                dump.of("said in public " + kind + " " + which, kind, row -> ids.contains(hex(row.get("id")))),
                "nullifier",
                owners);
    }

    private Acts confirmed(String which) {
        int meeting = done.meetings().get(which + " confirmed");
        Map<String, Integer> owners =
                asText(crowd.owners(MinutesService.NULLIFIER_KIND, MinutesVersion.subject(meeting, 1)));
        return owned(
                dump.of(
                        "confirmers " + which,
                        "minutes_confirmer",
                        row -> owners.containsKey(hex(row.get("nullifier")))),
                "nullifier",
                owners);
    }

    /** A round of proposals, and the letters of their authors. */
    private List<Acts> authored(int round) {
        List<UUID> made = done.proposed().get(round);
        Map<String, Integer> authors = new HashMap<>();
        Map<String, Integer> letters = new HashMap<>();
        made.forEach(id -> {
            authors.putAll(crowd.owners("proposal", id));
            letters.putAll(crowd.owners("alias", "proposal/" + id));
        });
        Set<String> ids = Set.copyOf(made.stream().map(id -> hex(Bytes.of(id))).toList());
        Set<String> named = Set.copyOf(
                made.stream().map(id -> hex(Bytes.of("proposal/" + id))).toList());
        return List.of(
                owned(
                        dump.of("proposals " + round, "proposal", row -> ids.contains(hex(row.get("id")))),
                        "author_nullifier",
                        authors),
                owned(
                        dump.of("letters of authors " + round, "alias", row -> named.contains(hex(row.get("thread")))),
                        "nullifier",
                        letters));
    }

    /** What the key files open. */
    List<Acts> opened(KeyHolder holder) {
        List<Acts> acts = new ArrayList<>();
        String group = CrowdFixture.GROUP.value();
        for (String which : List.of("one", "other")) {
            UUID topic = done.thing(which + " topic");
            UUID poll = done.thing(which + " poll");
            UUID election = done.thing(which + " election");
            acts.add(written(holder.voices("voices " + which, group, topic), "room-topic", topic));
            acts.add(written(holder.votes("votes " + which, group, poll), "room-poll", poll));
            acts.add(written(holder.candidates("candidates " + which, election), "election-candidate", election));
            acts.add(written(holder.ballots("elected by " + which, election), "election-ballot", election));
            UUID round = done.thing(which + " round");
            acts.add(written(holder.positions("positions " + which, round), "position", round));
            UUID evaluation = done.thing(which + " verdict");
            acts.add(written(holder.verdicts("verdicts " + which, evaluation), "verdict", evaluation));
            UUID asked = done.thing(which + " asked");
            acts.add(written(holder.answered("answered " + which, asked), "public-poll", asked));
        }
        return acts;
    }

    /** An author has one letter in her own thread, for all to see. */
    static Set<Set<String>> tiedInPublic() {
        return IntStream.range(0, 4)
                .mapToObj(round -> Set.of("proposals " + round, "letters of authors " + round))
                .collect(Collectors.toSet());
    }

    /** Each nullifier, id and secret of each person, wherever it stands: once, or not at all. */
    List<String> marksInTwoPlaces() {
        List<String> found = new ArrayList<>();
        for (ActingMember member : crowd.people()) {
            Stream.of(
                            Bytes.of(member.id().value()),
                            member.id().value().toString().getBytes(StandardCharsets.US_ASCII),
                            member.nullifier("ballot", "" + CrowdActs.ONE_MEETING)
                                    .bytes(),
                            member.nullifier("alias", done.threads().get(0).toString())
                                    .bytes(),
                            member.nullifier(
                                            Screener.KIND,
                                            done.thing("one judged").toString())
                                    .bytes(),
                            member.nullifier("room-poll", done.thing("one poll").toString())
                                    .bytes(),
                            member.nullifier("contribution", done.meetings().get("one written") + "/1/1")
                                    .bytes(),
                            member.nullifier("position", done.thing("one round").toString())
                                    .bytes(),
                            member.nullifier(
                                            "verdict", done.thing("one verdict").toString())
                                    .bytes(),
                            member.nullifier(
                                            "public-poll",
                                            done.thing("one asked").toString())
                                    .bytes(),
                            member.nullifier(
                                            MinutesService.NULLIFIER_KIND,
                                            MinutesVersion.subject(
                                                    done.meetings().get("one confirmed"), 1))
                                    .bytes())
                    .map(dump::placesOf)
                    // what opens an account stands beside it and is none of her acts
                    .map(places -> places.stream()
                            .filter(place -> !place.startsWith("member_code."))
                            .toList())
                    .filter(places -> places.size() > 1)
                    .forEach(places -> found.add(places.toString()));
        }
        return found;
    }

    private Acts act(String name, String table, Predicate<Map<String, byte[]>> thing, String kind, Object subject) {
        return owned(dump.of(name, table, thing), "nullifier", crowd.owners(kind, subject));
    }

    private Acts written(Evidence evidence, String kind, UUID subject) {
        return owned(evidence, "nullifier", asText(crowd.owners(kind, subject)));
    }

    /** For nullifiers that are kept as digits. */
    private static Map<String, Integer> asText(Map<String, Integer> owners) {
        Map<String, Integer> written = new HashMap<>();
        owners.forEach((nullifier, person) -> written.put(hex(nullifier.getBytes(StandardCharsets.US_ASCII)), person));
        return written;
    }

    private static Acts owned(Evidence evidence, String column, Map<String, Integer> owners) {
        return new Acts(
                evidence,
                evidence.column(column).stream()
                        .map(value -> owners.get(hex(value)))
                        .toList());
    }

    private Map<String, Integer> accountOwners() {
        Map<String, Integer> owners = new HashMap<>();
        List<ActingMember> people = crowd.people();
        for (int person = 0; person < people.size(); person++) {
            owners.put(hex(Bytes.of(people.get(person).id().value())), person);
        }
        return owners;
    }

    private static Predicate<Map<String, byte[]>> is(String column, Object value) {
        byte[] bytes = value instanceof AliasThread ? Bytes.of(value.toString()) : Bytes.of(value);
        return row -> Arrays.equals(row.get(column), bytes);
    }

    private static String hex(byte[] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }
}
