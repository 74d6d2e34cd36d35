package nl.sekswerkplatform.cities;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.YearMonth;
import java.util.List;

/** A pilot of an invented city with its conditions and ten indicators, each observed in every month of three years. */
record CityPilot(int number) {
    static final int INDICATORS = 10;
    static final int MONTHS = 36;

    private static final YearMonth FROM = YearMonth.of(2021, 1);
    private static final int SMALL = 5;
    private static final List<String> CONDITIONS = List.of(
            "Niemand hoeft haar naam te zeggen.",
            "Meedoen mag, het hoeft niet, en stoppen kan altijd.",
            "Wat er gezegd wordt, gaat niet naar toezicht of politie.",
            "De kosten blijven binnen het bedrag dat is afgesproken.",
            "Aan de buitenkant is niets te zien.",
            "Elke groep kijkt na een half jaar mee.");
    private static final List<Watched> WATCHED = List.of(
            new Watched("Mensen komen eerder langs", "bezoeken per maand", true, 40, false),
            new Watched("Wachttijd", "dagen", false, 21, false),
            new Watched("Meldingen van misstanden bij hulpverlening", "meldingen per maand", true, 12, false),
            new Watched("Deel dat binnen een week antwoord krijgt", "procent", true, 70, true),
            new Watched("Klachten uit de buurt", "klachten per maand", false, 9, false),
            new Watched("Gesprekken met een tolk", "gesprekken per maand", true, 25, false),
            new Watched("Kosten", "euro per maand", false, 4200, false),
            new Watched("Deel dat zich veilig voelt op weg naar huis", "procent", true, 60, true),
            new Watched("Nieuwe mensen die terugkomen", "mensen per maand", true, 15, false),
            new Watched("Open avonden", "avonden per maand", true, 8, false));

    /** What one of its indicators counts, and about how much of it there is at first. */
    private record Watched(String text, String unit, boolean better, int about, boolean share) {}

    static String key(int pilot) {
        return "stad-proef-" + (pilot + 1);
    }

    String key() {
        return key(number);
    }

    /** The file that brings it. */
    String dossier() {
        JsonArrayBuilder observations = Json.createArrayBuilder();
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            observe(indicator, observations);
        }
        return CityDossier.head()
                .add("pilots", Json.createArrayBuilder().add(pilot()))
                .add("observations", observations)
                .build()
                .toString();
    }

    private JsonObjectBuilder pilot() {
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            conditions.add(Json.createObjectBuilder()
                    .add("key", key() + "-v" + (i + 1))
                    .add("text", CONDITIONS.get(i))
                    .add("state", i < 4 ? "AGREED" : "PROPOSED"));
        }
        JsonArrayBuilder criteria = Json.createArrayBuilder();
        for (int criterion = 0; criterion < INDICATORS / 2; criterion++) {
            criteria.add(criterion(criterion));
        }
        return Json.createObjectBuilder()
                .add("key", key())
                .add("title", CityWords.pilot(number) + " (voorbeeld)")
                .add("question", "Helpt het om te beginnen met: " + CityWords.pilot(number) + "?")
                .add("status", "RUNNING")
                .add("startNotBefore", FROM.atDay(1).toString())
                .add("durationMonths", MONTHS)
                .add("conditions", conditions)
                .add("criteria", criteria)
                .add("illustrative", true)
                .add("beforePlatform", true);
    }

    private JsonObjectBuilder criterion(int criterion) {
        JsonArrayBuilder indicators = Json.createArrayBuilder();
        for (int of = 0; of < 2; of++) {
            indicators.add(indicator(criterion * 2 + of));
        }
        return Json.createObjectBuilder()
                .add("key", key() + "-c" + (criterion + 1))
                .add("text", "Wij zien dat het helpt: doel " + (criterion + 1))
                .add("indicators", indicators)
                .add("illustrative", true);
    }

    private JsonObjectBuilder indicator(int indicator) {
        Watched watched = WATCHED.get(indicator);
        int target = watched.better() ? watched.about() * 5 / 4 : watched.about() * 3 / 4;
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("key", indicatorKey(indicator))
                .add("text", watched.text())
                .add("unit", watched.unit())
                .add("kind", "QUANTITATIVE")
                .add("direction", watched.better() ? "HIGHER" : "LOWER")
                .add("target", target)
                .add("suppressBelow", SMALL)
                .add("source", CityWords.GROUPS.get(indicator % 2 == 0 ? 1 : 3));
        return watched.share() ? json.add("base", true) : json;
    }

    /** A line that goes the right way slowly, with good and bad months. */
    private void observe(int indicator, JsonArrayBuilder observations) {
        Watched watched = WATCHED.get(indicator);
        CityWords words = new CityWords(1_000_000L + number * (long) INDICATORS + indicator);
        for (int month = 0; month < MONTHS; month++) {
            int step = watched.about() * month / 120;
            int noise = words.below(Math.max(2, watched.about() / 5));
            int value = Math.max(0, watched.about() - watched.about() / 10 + (watched.better() ? step : -step) + noise);
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("key", indicatorKey(indicator) + "-" + (month + 1))
                    .add("indicator", indicatorKey(indicator))
                    .add("period", FROM.plusMonths(month).toString())
                    .add("value", watched.share() ? Math.min(100, value) : value)
                    .add("illustrative", true);
            observations.add(watched.share() ? json.add("base", 40 + words.below(60)) : json);
        }
    }

    private String indicatorKey(int indicator) {
        return key() + "-i" + (indicator + 1);
    }
}
