package nl.sekswerkplatform.evaluations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A learning moment as it is asked for.
 *
 * @param form made when the form was opened; becomes the id, so that sending it twice opens one
 * @param meeting the planned meeting for which it is; null for none yet
 * @param day for which it is when no meeting is planned yet; else null
 */
public record OpenEvaluation(UUID form, String pilotKey, EvaluationKind kind, Integer meeting, LocalDate day) {}
