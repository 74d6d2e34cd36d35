package nl.sekswerkplatform.verdicts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/**
 * What the groups find. A group of which too few spoke to tell where it stands is not heard, so that the result follows from
 * what everyone can read.
 *
 * @param seats of the groups that were asked, in the order of the table
 */
record VerdictCount(List<Seat> seats, List<GivenVerdict> given) {
    /** @param members how many the group has now */
    record Seat(GroupKey group, Protection protection, People members) {}

    /** Of the groups that were heard. */
    Map<GroupKey, Verdict> verdicts() {
        Map<GroupKey, Verdict> verdicts = new LinkedHashMap<>();
        for (Seat seat : seats) {
            List<Verdict> members = given.stream()
                    .filter(each -> each.group().equals(seat.group()))
                    .map(GivenVerdict::verdict)
                    .toList();
            if (isHeard(seat, members.size())) {
                verdicts.put(seat.group(), Verdict.ofGroup(members));
            }
        }
        return verdicts;
    }

    private static boolean isHeard(Seat seat, int spoke) {
        return SmallNumbers.isHeard(spoke, seat.members()) && SmallNumbers.showsStand(spoke, seat.protection());
    }
}
