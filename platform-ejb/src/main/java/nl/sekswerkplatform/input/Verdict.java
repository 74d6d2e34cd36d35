package nl.sekswerkplatform.input;

import nl.sekswerkplatform.input.InputRefused.ReasonMissing;
import nl.sekswerkplatform.shared.Text;

/**
 * What a screener finds: publish as it is, with words left out, or reworded; or withhold for a reason. Verdicts agree
 * when they are equal, the reason or the text included.
 *
 * @param change null to publish as it is, and to withhold
 * @param text what is to come out instead; null without a change
 * @param reason null unless it is to be withheld
 */
public record Verdict(TextChange change, String text, WithholdingReason reason) {
    public static Verdict publish() {
        return new Verdict(null, null, null);
    }

    /** With words left out. Only a text without any new word is taken. */
    public static Verdict redact(String text) {
        return new Verdict(TextChange.REDACTED, proposed(text), null);
    }

    /** In other words, if the writer agrees. */
    public static Verdict reword(String text) {
        return new Verdict(TextChange.REWORDED, proposed(text), null);
    }

    /** @throws ReasonMissing when no reason is given */
    public static Verdict withhold(WithholdingReason reason) {
        if (reason == null) {
            throw new ReasonMissing();
        }
        return new Verdict(null, null, reason);
    }

    /** Of what was held: one of many that no human wrote. */
    public static Verdict flood() {
        return withhold(WithholdingReason.FLOOD);
    }

    /** True for a verdict on what is held. */
    boolean isOfHeld() {
        return reason == WithholdingReason.FLOOD;
    }

    public boolean publishes() {
        return reason == null;
    }

    public boolean proposesText() {
        return change != null;
    }

    InputStatus outcome() {
        if (reason != null) {
            return InputStatus.WITHHELD;
        }
        return change == TextChange.REWORDED ? InputStatus.ASKED : InputStatus.APPROVED;
    }

    private static String proposed(String text) {
        return Text.required("proposal", text, WrittenInput.MAX_TEXT);
    }
}
