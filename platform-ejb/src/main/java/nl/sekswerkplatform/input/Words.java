package nl.sekswerkplatform.input;

/** Words that detectors look for, Dutch and English, as pieces of regular expressions. */
final class Words {
    /** A name of one to three words, with what stands between them. */
    static final String NAME =
            "(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Vv]on|[Dd]a|[Dd]os|[Dd]i|[Ll]e|[Ll]a) ){0,3}"
                    + "\\p{Lu}[\\p{L}'-]{1,30}(?: (?:(?:van|de|den|der|el) ){0,2}\\p{Lu}[\\p{L}'-]{1,30}){0,2}";

    /** Before the name of someone. */
    static final String TITLE =
            "(?i:mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|de heer|dokter|doctor|dr\\.?|agente?"
                    + "|wijkagent|rechercheur|inspecteur|wethouder|burgemeester|advocaat|notaris|oom|tante"
                    + "|officer|inspector|detective|sergeant|mister|mr\\.?|mrs\\.?|ms\\.?|miss|madam|uncle|aunt)";

    /** After these somebody is named. */
    static final String CALLED =
            "(?i:heet|heette|naam is|genaamd|noem me|name is|am called|is called|was called|named|call me)";

    /** Before the name of a place where people work. */
    static final String HOUSE =
            "(?i:(?:seks|sex|paren|nacht)?club|priv[eé]huis|massagesalon|escortbureau|escort agency|bordeel|brothel|hotel)";

    private static final String MONTH =
            "(?i:jan(?:uari|uary)?\\.?|feb(?:ruari|ruary)?\\.?|maart|mrt\\.?|march|apr(?:il)?\\.?|mei|may"
                    + "|juni|june|juli|july|aug(?:ustus|ust)?\\.?|sep(?:tember|t)?\\.?|o[kc]t(?:ober)?\\.?|nov(?:ember)?\\.?|dec(?:ember)?\\.?)";

    private static final String WEEKDAY = "(?i:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
            + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    /** A day of the calendar, or the last one of its name. */
    static final String DATE = "(?:\\d{1,2}(?:e|de|ste|st|nd|rd|th)? (?:of )?" + MONTH + "(?: \\d{4})?"
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
            + "|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}"
            + "|(?i:afgelopen|vorige|last) " + WEEKDAY + ")";

    /** A time of the clock. */
    static final String TIME = "(?:\\d{1,2}[:.]\\d{2}(?: ?(?:uur|u|h)\\b)?(?: ?[ap]\\.?m\\b)?"
            + "|\\d{1,2} ?(?:uur\\b|[ap]\\.?m\\b)|(?i:middernacht|midnight)\\b)";

    static final String AGE =
            "(?:\\d{2}[ -]jarige|\\d{2} (?:jaar|years? old)|(?i:ben|am|i'm|is) \\d{2}(?=[ ,])(?! ?(?:euro|minu|pro?c|perc|uur|hour|da[gy]|we[e]?k|ma+nd|month))(?: jaar| years? old)?)";

    /** A country that someone comes from, or what its people are called. */
    static final String ORIGIN =
            "(?:(?:uit|from) (?:Roemeni[ëe]|Romania|Bulgari(?:je|a)|Hongarije|Hungary|Polen|Poland|Colombia"
                    + "|Venezuela|Brazili[ëe]|Brazil|Ecuador|Peru|Cuba|Mexico|Argentini[ëe]|Argentina|Thailand|China|Vietnam|Filipijnen"
                    + "|the Philippines|Indonesi[ëe]|Indonesia|India|Nigeria|Ghana|Kameroen|Cameroon|Oeganda|Uganda|Eritrea|Ethiopi[ëe]"
                    + "|Ethiopia|Somali[ëe]|Somalia|Marokko|Morocco|Turkije|Turkey|Syri[ëe]|Syria|Iran|Irak|Iraq|Afghanistan|Suriname"
                    + "|Cura[çc]ao|Aruba|de Antillen|Oekra[ïi]ne|Ukraine|Rusland|Russia|Moldavi[ëe]|Moldova|Albani[ëe]|Albania|Servi[ëe]"
                    + "|Serbia|Letland|Latvia|Litouwen|Lithuania|Estland|Estonia|Tsjechi[ëe]|Slowakije|Slovakia|Spanje|Spain|Itali[ëe]"
                    + "|Italy|Portugal|Griekenland|Greece|Duitsland|Germany|Belgi[ëe]|Belgium|Frankrijk|France|Engeland|England)"
                    + "|(?:Roemeen|Roemeens|Romanian|Bulgaar|Bulgaars|Bulgarian|Hongaar|Hongaars|Hungarian|Pools|Polish|Colombiaan|Colombiaans"
                    + "|Colombian|Venezolaan|Venezolaans|Venezuelan|Braziliaan|Braziliaans|Brazilian|Thais|Thai|Chinees|Chinese|Nigeriaan"
                    + "|Nigeriaans|Nigerian|Ghane[es]s|Ghanaian|Marokkaan|Marokkaans|Moroccan|Turk|Turks|Turkish|Surinaams|Surinamese"
                    + "|Antilliaan|Antilliaans|Oekra[ïi]ens|Ukrainian|Russisch|Russian|Spaans|Spanish|Italiaan|Italiaans|Italian|Duits"
                    + "|German|Belg|Belgisch|Belgian|Filipijns|Filipin[oa]|Alban(?:ees|ese|ian)|Servisch|Serbian)e?)\\b";

    private Words() {}
}
