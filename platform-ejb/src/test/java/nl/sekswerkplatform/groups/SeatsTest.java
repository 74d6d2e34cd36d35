package nl.sekswerkplatform.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.groups.GroupRefused.LastAtTheTable;
import nl.sekswerkplatform.groups.GroupRefused.NotYetAdmitted;
import nl.sekswerkplatform.groups.GroupRefused.SeatAsItIs;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyOfOtherGroup;
import nl.sekswerkplatform.groups.GroupRefused.VouchingBodyUnnamed;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final GroupKey CLIENTS = new GroupKey("clients");
    private static final GroupKey POLICE = new GroupKey("police");

    private final List<StakeholderGroup> table =
            new ArrayList<>(List.of(GroupFixture.seated("police", true), GroupFixture.seated("support", true)));

    @Test
    void goToAGroupThatIsAdmittedAndVouchedForByNobodyElse() {
        StakeholderGroup clients = observing("Friends of clients");
        assertEquals(NotYetAdmitted.class, obstacle(CLIENTS, true, null));
        clients.enterKey(GroupFixture.anyKey(), java.time.LocalDate.EPOCH);
        assertEquals(null, obstacle(CLIENTS, true, null));
        assertEquals(SeatAsItIs.class, obstacle(CLIENTS, false, null));
        assertEquals(SeatAsItIs.class, obstacle(POLICE, true, null));
    }

    @Test
    void needAVouchingBodyThatTheTableAgreesTo() {
        StakeholderGroup clients = observing(null);
        clients.enterKey(GroupFixture.anyKey(), java.time.LocalDate.EPOCH);
        assertEquals(VouchingBodyUnnamed.class, obstacle(CLIENTS, true, null));
        assertEquals(VouchingBodyUnnamed.class, obstacle(CLIENTS, true, " "));
        assertEquals(VouchingBodyOfOtherGroup.class, obstacle(CLIENTS, true, "WHO know-police"));
        assertEquals(null, obstacle(CLIENTS, true, "Friends of clients"));
        clients.sit(9, "Friends of clients");
        assertTrue(clients.isSeated());
        assertEquals("Friends of clients", clients.vouchedBy());
        clients.observe();
        clients.sit(12, "Somebody else");
        assertEquals("Friends of clients", clients.vouchedBy(), "who is known stays");
        assertEquals(12, clients.position());
    }

    @Test
    void areNeverFewerThanTwo() {
        assertEquals(LastAtTheTable.class, obstacle(POLICE, false, null));
        table.add(GroupFixture.seated("residents", true));
        assertEquals(null, obstacle(POLICE, false, null));
        table.get(0).observe();
        assertFalse(table.get(0).isSeated());
    }

    private StakeholderGroup observing(String vouchedBy) {
        StakeholderGroup group = StakeholderGroup.found(
                new FoundGroup(CLIENTS, "Klanten", "Clients", false, false, vouchedBy, ShownAs.ALIAS, Admission.WINDOW),
                3);
        table.add(group);
        return group;
    }

    private Class<?> obstacle(GroupKey group, boolean seated, String body) {
        return Seats.findObstacle(new SeatAgreed(group, seated, body, 1), table)
                .map(Object::getClass)
                .orElse(null);
    }
}
