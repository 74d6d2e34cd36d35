package nl.sekswerkplatform.input;

import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may give someone away, by its form; the earlier one wins where two find the same stretch. */
public enum Detector {
    EMAIL("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}"),
    WEB_ADDRESS("(?i)(?:https?://|www\\.)[^\\s<>\"']{2,200}"
            + "|(?i)\\b[\\p{L}\\p{N}-]{2,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){0,4}"
            + "\\.(?:nl|com|org|eu|info|amsterdam|frl|onion)\\b(?:/[^\\s<>\"']{0,200})?"),
    /** A name in an app, with its sign or behind the app's own. */
    HANDLE("(?<![\\p{L}\\p{N}@._%+-])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]{1,28}[\\p{L}\\p{N}_]"
            + "|(?<=\\b(?i:insta|instagram|snap|snapchat|telegram|tiktok|onlyfans|facebook): ?)[\\p{L}\\p{N}_.]{3,30}"),
    IBAN("(?i)\\b[A-Z]{2}\\d{2}(?:[ -]?[A-Z\\d]{4}){2,7}(?:[ -]?[A-Z\\d]{1,3})?\\b", Detector::isIban),
    /** Dutch numbers and international ones, with the usual marks between the digits. */
    PHONE("(?<![\\p{L}\\p{N}])(?:\\+|00)\\d{1,3}[ .-]?(?:\\(0\\)[ .-]?)?\\d(?:[ .-]?\\d){6,11}(?!\\d)"
            + "|(?<![\\p{L}\\p{N}])\\(?0[1-9]\\)?(?:[ .-]?\\(?\\d\\)?){8}(?!\\d)"),
    /** A citizen's number: nine digits that pass the eleven-test. */
    BSN(
            "(?<![\\p{L}\\p{N}.,-])(?:\\d{3}[. ]?\\d{3}[. ]?\\d{3}|\\d{4}[. ]\\d{2}[. ]\\d{3})(?!\\d|[.,-]\\d)",
            Detector::isBsn),
    /** Four digits and two letters, small ones only right behind: "2000 in" is none. SA, SD and SS are not given out. */
    POSTCODE("\\b[1-9]\\d{3}(?: ?(?!S[ADS]\\b)[A-Z]{2}|(?!s[ads]\\b)[a-z]{2})\\b"),
    /** With a house number: a word with a usual ending, or such an ending as a name of its own. */
    STREET("(?:\\b\\p{Lu}[\\p{L}'.-]{0,40} ){0,3}"
            + "(?:\\b(?!onderweg)[\\p{L}'-]{3,40}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|dreef|hof|steeg|pad|park"
            + "|plantsoen|markt|baan|haven)"
            + "|\\b(?:Straat|Laan|Weg|Plein|Gracht|Kade|Singel|Dijk|Dreef|Hof|Steeg|Pad|Park|Plantsoen|Markt|Baan|Haven))"
            + "(?: (?:nr\\.?|no\\.?|nummer|number))? \\d{1,5}(?: ?(?:[a-zA-Z]|bis|hs)(?!\\p{L}))?(?:-\\d{1,3})?\\b"
            + "|\\b\\d{1,5}[a-z]? (?:\\p{Lu}[\\p{L}'-]{1,40} ){1,3}(?:Street|Road|Lane|Avenue|Square)\\b"),
    /** The fourteen orders of letters and digits on Dutch plates. */
    PLATE(
            "(?<![\\p{L}\\p{N}-])(?:[A-Z]{2}-\\d{2}-(?:\\d{2}|[A-Z]{2})|\\d{2}-(?:\\d{2}-[A-Z]{2}|[A-Z]{2}-(?:\\d{2}|[A-Z]{2}))"
                    + "|[A-Z]{2}-[A-Z]{2}-\\d{2}|\\d{2}-[A-Z]{3}-\\d|\\d-[A-Z]{3}-\\d{2}|[A-Z]{2}-\\d{3}-[A-Z]|[A-Z]-\\d{3}-[A-Z]{2}"
                    + "|[A-Z]{3}-\\d{2}-[A-Z]|[A-Z]-\\d{2}-[A-Z]{3}|\\d-[A-Z]{2}-\\d{3}|\\d{3}-[A-Z]{2}-\\d)(?![\\p{L}\\p{N}-])"
                    + "|(?<=(?i:kenteken|plate)(?: is)? )(?=[A-Z0-9]{0,5}\\d)(?=[A-Z0-9]{0,5}[A-Z])[A-Z0-9]{6}\\b"),
    /** A day with a time: who was where just then. */
    MOMENT("\\b" + Words.DATE + ",?(?: (?:om|rond|tegen|at|around|about|ongeveer)){0,2} " + Words.TIME + "|\\b"
            + Words.TIME + ",? (?:op|on) " + Words.DATE),
    /** How old and where from, in one sentence: in a city there are not many. With the place, if it is said. */
    PERSON("\\b" + Words.AGE + "[^.!?\\n]{0,40}?\\b" + Words.ORIGIN + "(?:[^.!?\\n]{0,30} in \\p{Lu}[\\p{L}-]{1,30})?"
            + "|\\b" + Words.ORIGIN + "[^.!?\\n]{0,40}?\\b" + Words.AGE),
    CLUB("\\b" + Words.HOUSE
            + " (?:(?:[Dd]e|[Hh]et|[Tt]he) )?\\p{Lu}[\\p{L}\\p{N}'&-]{1,30}(?: \\p{Lu}[\\p{L}\\p{N}'&-]{1,30}){0,2}"
            + "|\\b\\p{Lu}[\\p{L}'&-]{1,30} Club\\b"),
    /** Somebody with a title, or who is called so. */
    NAME("\\b" + Words.TITLE + " " + Words.NAME + "|(?<=\\b" + Words.CALLED + " )" + Words.NAME);

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private final Pattern form;
    private final Predicate<String> isRight;

    Detector(String form) {
        this(form, any -> true);
    }

    Detector(String form, Predicate<String> isRight) {
        this.form = Pattern.compile(form);
        this.isRight = isRight;
    }

    Stream<Mark> find(String text) {
        return form.matcher(text)
                .results()
                .filter(found -> isRight.test(found.group()))
                .map(this::mark);
    }

    private Mark mark(MatchResult found) {
        return new Mark(found.start(), found.end(), this);
    }

    /** Weights from nine to two, the last digit minus once, by eleven. */
    private static boolean isBsn(String written) {
        String digits = written.replaceAll("\\D", "");
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum != 0 && sum % 11 == 0;
    }

    /** ISO 13616: the first four characters at the end, letters as two digits, then 1 modulo 97. */
    private static boolean isIban(String written) {
        String account = written.replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
        var digits = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }
}
