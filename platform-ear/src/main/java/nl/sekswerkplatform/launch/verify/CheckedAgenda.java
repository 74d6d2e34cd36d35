package nl.sekswerkplatform.launch.verify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a member brought to the witness, opened and computed anew.
 *
 * @param claimed the commitment that the platform published
 * @param found the commitment to the ballots that came out
 * @param published the agenda in lines, as the platform has it
 * @param computed the same, as it follows from the ballots
 */
record CheckedAgenda(Ballots ballots, String claimed, String found, List<String> published, List<String> computed) {
    private static final String FORM = "sekswerkplatform agenda check v1";

    /** @throws Unreadable when the file does not have the documented form, or was sealed for another witness */
    static CheckedAgenda of(String file, WitnessSecret witness, IntConsumer step) {
        Lines lines = new Lines(file);
        lines.require(FORM);
        int meeting = lines.number("meeting");
        String claimed = lines.line("commitment");
        List<String> published = new ArrayList<>();
        for (String kind : List.of("item", "fill", "unplaced")) {
            while (lines.isNext(kind)) {
                published.add(kind + " " + lines.line(kind));
            }
        }
        if (!lines.line("witness").equals(witness.written())) {
            throw new Unreadable("The ballots were sealed for another witness, not for this key.");
        }
        Lines opened = new Lines(open(lines.line("sealed"), witness, meeting));
        lines.requireEnd();
        byte[] salt = HexFormat.of().parseHex(opened.line("salt"));
        String canonical = opened.rest();
        Ballots ballots = Ballots.parse(canonical);
        if (ballots.meeting() != meeting) {
            throw new Unreadable("The ballots are of another meeting.");
        }
        return new CheckedAgenda(
                ballots, claimed, commitment(salt, canonical), published, new Shares(ballots, step).lines());
    }

    private static String open(String sealed, WitnessSecret witness, int meeting) {
        try {
            byte[] opened = Hpke.open(
                    witness.secret(),
                    witness.publicKey(),
                    Base64.getDecoder().decode(sealed),
                    FORM.getBytes(StandardCharsets.UTF_8),
                    ("meeting " + meeting).getBytes(StandardCharsets.UTF_8));
            return new String(opened, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | GeneralSecurityException closed) {
            throw new Unreadable(
                    "The ballots do not open: the file was changed, or the key file is not the right one.");
        }
    }

    private static String commitment(byte[] salt, String canonical) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt);
            byte[] digest = hash.digest(canonical.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isCommittedTo() {
        return claimed.equals(found);
    }

    boolean isComposedSo() {
        return published.equals(computed);
    }
}
