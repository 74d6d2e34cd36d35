package nl.sekswerkplatform.followups;

/** How the follow-ups of all published decisions stand today. */
public record FollowUpCounts(int onTime, int late, int done) {
    public int open() {
        return onTime + late;
    }
}
