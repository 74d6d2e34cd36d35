package nl.sekswerkplatform.discussions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where words stand under a proposal, by the numbers of both, as a reference names it: {@code reply/12-3}. */
record PlaceUnderProposal(int proposal, int number) {
    private static final Pattern REF = Pattern.compile("([a-z]+)/([1-9]\\d{0,8})-([1-9]\\d{0,8})");

    /** Empty when it names something else. */
    static Optional<PlaceUnderProposal> of(String kind, String ref) {
        Matcher written = REF.matcher(ref);
        return written.matches() && written.group(1).equals(kind)
                ? Optional.of(
                        new PlaceUnderProposal(Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3))))
                : Optional.empty();
    }
}
