package nl.sekswerkplatform.groups;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotFound;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GroupServiceIT {
    @Inject
    private GroupService groups;

    @Test
    void refusesAnUnknownGroupByName() {
        assertThrows(GroupNotFound.class, () -> groups.get(new GroupKey("nobody")));
    }

    @Test
    void listsSeatedGroupsOnly() {
        assertTrue(groups.findSeated().stream().allMatch(StakeholderGroup::isSeated));
    }
}
