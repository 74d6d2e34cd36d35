package nl.sekswerkplatform.datepolls;

import java.time.LocalDate;

/** That the groups are asked for a date, and how far that is; nothing of what anybody answered. */
public record DatePollSummary(int meetingNumber, DatePollReading.Step step, LocalDate lastDay) {}
