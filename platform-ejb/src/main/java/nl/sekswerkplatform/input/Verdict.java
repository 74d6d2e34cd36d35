package nl.sekswerkplatform.input;

import nl.sekswerkplatform.input.InputRefused.ReasonMissing;

/**
 * What a screener finds: publish, or withhold for a reason. Verdicts agree when they are equal, the reason included.
 *
 * @param reason null to publish
 */
public record Verdict(WithholdingReason reason) {
    public static Verdict publish() {
        return new Verdict(null);
    }

    /** @throws ReasonMissing when no reason is given */
    public static Verdict withhold(WithholdingReason reason) {
        if (reason == null) {
            throw new ReasonMissing();
        }
        return new Verdict(reason);
    }

    public boolean publishes() {
        return reason == null;
    }
}
