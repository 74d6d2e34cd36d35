package nl.sekswerkplatform.groups;

/** What founding a group takes. */
public record FoundGroup(
        GroupKey key,
        String nameNl,
        String nameEn,
        boolean seated,
        boolean inFunction,
        String vouchedBy,
        ShownAs shownAs,
        Admission admission) {}
