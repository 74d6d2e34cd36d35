package nl.sekswerkplatform.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** What opens the rooms: half of it stands in the database, half of it outside. */
@ApplicationScoped
class RoomKeys {
    @Inject
    private PlatformKeys keys;

    @Inject
    private RoomRepository rooms;

    /** Empty when nothing was ever said there. */
    Optional<RoomSeal> find(GroupKey group) {
        return rooms.find(group).map(room -> room.seal(wrapping()));
    }

    /** Opens the room, and makes it when it is new. Ask for it before anything else is read in the transaction. */
    RoomSeal open(GroupKey group) {
        return rooms.findOrMake(group, Room.newKey(group, wrapping())).seal(wrapping());
    }

    private WrappingKey wrapping() {
        return RoomKeyedRows.wrapping(keys);
    }
}
