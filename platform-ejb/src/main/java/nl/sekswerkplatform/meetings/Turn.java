package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.groups.GroupKey;

/** Which group chairs a meeting, and which writes its minutes. */
public record Turn(GroupKey chair, GroupKey secretary) {}
