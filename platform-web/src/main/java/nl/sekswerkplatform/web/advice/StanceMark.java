package nl.sekswerkplatform.web.advice;

/** The mark beside the word for where a group stands, as an SVG path of 16 by 16; {@code pf:mark} of the pages. */
public final class StanceMark {
    private StanceMark() {}

    /** @param stance by its name; one that we have no mark for gets a dash */
    public static String of(Object stance) {
        return switch (String.valueOf(stance)) {
            case "CONSENT" -> "M2 9l4 4L14 3";
            case "RESERVATION" -> "M2 9c2-4 4-4 6-1s4 3 6-1";
            case "OBJECTION" -> "M3 3l10 10M13 3 3 13";
            default -> "M3 8h10";
        };
    }
}
