package nl.sekswerkplatform.rooms;

import java.time.LocalDate;
import java.util.UUID;

/** That a member can vote in her room, and until when; not what is asked. */
public record OpenPoll(UUID topic, LocalDate lastDay) {}
