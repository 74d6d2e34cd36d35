package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * What planning a meeting takes.
 *
 * @param id made when the form was opened, so that sending it twice plans once
 * @param place shown to members only; may be null
 */
public record PlanMeeting(UUID id, String title, LocalDate date, LocalTime start, int minutesAvailable, String place) {}
