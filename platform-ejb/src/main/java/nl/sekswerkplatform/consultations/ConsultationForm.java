package nl.sekswerkplatform.consultations;

/** How people were heard. */
public enum ConsultationForm {
    MEETING,
    INTERVIEW,
    SURVEY
}
