package nl.sekswerkplatform.equalshares;

import java.util.Objects;

/** A proposal that stands for a place on the agenda, with the minutes it asks. */
public record Candidate(String id, int minutes) {

    public Candidate {
        Objects.requireNonNull(id, "id");
        if (minutes < 1) {
            throw new IllegalArgumentException("An item has at least 1 minute: " + id);
        }
    }
}
