package nl.sekswerkplatform.web.groups;

/** What members of a group do at this table; the text is {@code groups.may.NAME}. The rules themselves hold it. */
public enum Power {
    PROPOSE(true),
    REPLY(true),
    READ(true),
    ROOM(true),
    SUPPORT(false),
    POSITION(false),
    CONFIRM(false),
    PLAN(false),
    SPEAK(false),
    LEAD(false);

    private final boolean ofAll;

    Power(boolean ofAll) {
        this.ofAll = ofAll;
    }

    /** True for what members of observing groups do too. */
    public boolean isOfAll() {
        return ofAll;
    }
}
