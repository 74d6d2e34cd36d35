package nl.sekswerkplatform.followups;

/** By what a list is put together; within each by date. */
public enum FollowUpOrder {
    DATE("", ""),
    OWNER("f.owner, ", "f.owner"),
    /** Those about no pilot come first. */
    PILOT("f.pilotKey, ", "f.pilotKey");

    private final String first;
    private final String attribute;

    FollowUpOrder(String first, String attribute) {
        this.first = first;
        this.attribute = attribute;
    }

    String orderBy() {
        return " order by " + first + "f.due, f.decisionNumber, f.position";
    }

    /** What stands behind the last one of a page. */
    String behind(FollowUp last) {
        String later = "(f.due > :due or (f.due = :due and (f.decisionNumber > :number"
                + " or (f.decisionNumber = :number and f.position > :position))))";
        if (this == DATE) {
            return " and " + later;
        }
        if (key(last) == null) {
            return " and (" + attribute + " is not null or " + later + ")";
        }
        return " and (" + attribute + " > :first or (" + attribute + " = :first and " + later + "))";
    }

    /** What the last one of a page is sorted under; null for nothing. */
    Object key(FollowUp last) {
        return switch (this) {
            case DATE -> null;
            case OWNER -> last.owner();
            case PILOT -> last.pilotKey().orElse(null);
        };
    }
}
