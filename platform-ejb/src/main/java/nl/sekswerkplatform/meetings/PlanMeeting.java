package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What planning a meeting takes.
 *
 * @param place shown to members only; may be null
 */
public record PlanMeeting(String title, LocalDate date, LocalTime start, int minutesAvailable, String place) {}
