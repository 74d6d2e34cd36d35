package nl.sekswerkplatform.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.NamesGone;

/** What a former member said in the room of her group stays, without the name that nobody has any more. */
@ApplicationScoped
class FormerVoices {
    @Inject
    private RoomRepository rooms;

    @Inject
    private RoomKeys keys;

    void forget(@Observes NamesGone gone) {
        keys.find(gone.group()).ifPresent(seal -> rooms.hold(gone.group())
                .forEach(topic -> topic.open(seal).forget(gone, seal)));
    }
}
