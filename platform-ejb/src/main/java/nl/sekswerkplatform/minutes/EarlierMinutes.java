package nl.sekswerkplatform.minutes;

import java.util.List;

/** Minutes from before the platform: nobody confirmed them here, and they say so. */
public record EarlierMinutes(int meetingNumber, boolean illustrative, List<EarlierItem> items) {
    public EarlierMinutes {
        items = List.copyOf(items);
    }
}
