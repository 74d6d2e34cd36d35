package nl.sekswerkplatform.web.recommendations;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.recommendations.RecommendationWords;
import nl.sekswerkplatform.shared.Text;

/** What a body advised, as it is typed: the report, and its points. */
public class RecommendationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<PointRow> points;
    private String title;
    private String by;
    private String date;
    private String source;

    RecommendationForm(int points) {
        this.points = Stream.generate(PointRow::new).limit(points).toList();
    }

    void fill(RecommendationWords words) {
        title = words.title().orElse(null);
        by = words.by();
        date = words.date().toString();
        source = words.source().orElse(null);
        points.get(0).setText(words.text());
        points.get(0).setNumber("-".equals(words.number()) ? null : words.number());
    }

    /** A row in which nothing stands is none. */
    List<RecommendationWords> read() {
        List<RecommendationWords> read = new ArrayList<>();
        for (int place = 1; place <= points.size(); place++) {
            PointRow row = points.get(place - 1);
            if (row.isFilled()) {
                String text = Text.required("text" + place, row.getText(), RecommendationWords.MAX_TEXT);
                read.add(new RecommendationWords(
                        title, row.getNumber(), by, RecommendationWords.month(date), text, source));
            }
        }
        return read;
    }

    public List<PointRow> getPoints() {
        return points;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public int getMaxTitle() {
        return RecommendationWords.MAX_TITLE;
    }

    public int getMaxBy() {
        return RecommendationWords.MAX_BY;
    }

    public int getMaxNumber() {
        return RecommendationWords.MAX_NUMBER;
    }

    public int getMaxText() {
        return RecommendationWords.MAX_TEXT;
    }

    public int getMaxSource() {
        return RecommendationWords.MAX_SOURCE;
    }
}
