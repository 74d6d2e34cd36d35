package nl.sekswerkplatform.minutes;

/** Where one version of minutes is in its life. */
public enum VersionStatus {
    /** The secretary group is writing it. */
    DRAFT,
    /** With the groups, to confirm. */
    OFFERED,
    /** Not asked any more: a changed text was offered in its place. */
    REPLACED,
    /** Public. */
    PUBLISHED,
    /** An erratum that too few groups confirmed. */
    LAPSED
}
