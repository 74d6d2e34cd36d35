package nl.sekswerkplatform.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What this node composes at the moment. Another node sees that it is being composed, and not how far it is. */
@ApplicationScoped
class ComposingBoard {
    private final Map<Integer, ComposingProgress> composing = new ConcurrentHashMap<>();

    /** False when this node was at it before. */
    boolean begin(int meeting) {
        return composing.putIfAbsent(meeting, ComposingProgress.NONE) == null;
    }

    void ran(int meeting, int minutes) {
        composing.computeIfPresent(meeting, (number, before) -> before.ran(minutes));
    }

    void end(int meeting) {
        composing.remove(meeting);
    }

    ComposingProgress find(int meeting) {
        return composing.getOrDefault(meeting, ComposingProgress.NONE);
    }
}
