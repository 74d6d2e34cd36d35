package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/** Minutes of one item, and members who confirm them. */
final class MinutesFixture {
    static final LocalDate OFFERED = LocalDate.of(2026, 11, 12);
    static final ConfirmationRule RULE = ConfirmationRule.FLOOR;
    static final GroupKey POLICE = new GroupKey("police");
    static final GroupKey SUPPORT = new GroupKey("support");
    static final List<GroupKey> BOTH = List.of(POLICE, SUPPORT);

    private MinutesFixture() {}

    static Minutes draft() {
        Minutes minutes = new Minutes(12);
        minutes.takeOver(List.of(heading("Noodknop: wie komt er?")));
        return minutes;
    }

    static Minutes offered() {
        Minutes minutes = draft();
        minutes.write(minutes.item(1).id(), 0, written("Besproken"));
        minutes.offer(BOTH, null, OFFERED);
        return minutes;
    }

    static Minutes published() {
        Minutes minutes = offered();
        confirm(minutes, POLICE, 1, 1);
        confirm(minutes, SUPPORT, 2, 1);
        settle(minutes, OFFERED);
        return minutes;
    }

    /** Begins a changed text that says something else of the first item. */
    static MinutesVersion changed(Minutes minutes, String summary) {
        minutes.change();
        MinutesVersion draft = minutes.versions().draft().orElseThrow();
        MinutesItem item = draft.item(1);
        minutes.write(item.id(), item.edition(), written(summary));
        return draft;
    }

    static List<DomainEvent> settle(Minutes minutes, LocalDate today) {
        List<DomainEvent> happened = new ArrayList<>(minutes.countSecretaries(today, RULE));
        minutes.closeDue(today, RULE).ifPresent(happened::add);
        return happened;
    }

    static ItemHeading heading(String title) {
        return new ItemHeading(UUID.randomUUID(), title, POLICE, ItemPurpose.ADVISE, 25, null, 3);
    }

    static void add(Minutes minutes, UUID id, String title) {
        minutes.addOtherBusiness(id, ItemHeading.otherBusiness(title, null, ItemPurpose.DISCUSS, 5));
    }

    static WrittenItem written(String summary) {
        return new WrittenItem(
                summary, "Eens", Map.of(SUPPORT, new WrittenItem.Voice("Graag snel", Stance.RESERVATION)));
    }

    static boolean confirm(Minutes minutes, GroupKey group, int member, int membersOfGroup) {
        var confirming = confirming(group, asked(minutes), member, membersOfGroup, Map.of());
        return minutes.confirm(confirming, false, RULE).isPresent();
    }

    static boolean hasConfirmed(Minutes minutes, int member) {
        return minutes.versions().all().stream()
                .flatMap(version -> version.answers().stream())
                .anyMatch(answer -> answer.hasConfirmed(nullifier(member)));
    }

    static int asked(Minutes minutes) {
        return minutes.versions().offered().map(MinutesVersion::number).orElse(1);
    }

    static Confirming confirming(GroupKey group, int member, int membersOfGroup, Map<UUID, String> notes) {
        return confirming(group, 1, member, membersOfGroup, notes);
    }

    static Confirming confirming(GroupKey group, int version, int member, int membersOfGroup, Map<UUID, String> notes) {
        return new Confirming(
                new Delegate(group, Set.of()), version, nullifier(member), People.of(membersOfGroup), notes);
    }

    static Objecting objecting(GroupKey group, int version, int member) {
        return new Objecting(new Delegate(group, Set.of()), version, nullifier(member));
    }

    static Nullifier nullifier(int member) {
        byte[] stored = new byte[32];
        stored[0] = (byte) member;
        return Nullifier.ofStored(stored);
    }
}
