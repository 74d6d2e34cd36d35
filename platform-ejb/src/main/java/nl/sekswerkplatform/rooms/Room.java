package nl.sekswerkplatform.rooms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The room of a group: its key, wrapped. Made when the first member says something; without the key it is empty. */
@Entity
@Table(name = "room")
class Room {
    static final String SEALED_AS = "room.key";

    @Id
    @Column(name = "group_key")
    private String group;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    protected Room() {}

    /** A new key for the room of a group, as it is stored. */
    static byte[] newKey(GroupKey group, WrappingKey wrapping) {
        return ContentKey.random(new SecureRandom()).wrapFor(wrapping, label(group.value()));
    }

    RoomSeal seal(WrappingKey wrapping) {
        return new RoomSeal(ContentKey.unwrap(wrappedKey, wrapping, label(group)));
    }

    private static SealLabel label(String group) {
        return new SealLabel(SEALED_AS, group);
    }
}
