package nl.sekswerkplatform.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.ResourceBundle;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.web.Origin;

/** The newest decisions. */
@WebServlet("/decisions.atom")
public class DecisionsFeed extends Feed {
    private static final int NEWEST = 50;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient DecisionService decisions;

    @Inject
    private transient Origin origin;

    public DecisionsFeed() {
        super(AtomFile.TYPE);
    }

    @Override
    String content(ResourceBundle texts) {
        AtomFile file = new AtomFile(origin, "decisions", "/decisions", texts.getString("feeds.decisions.title"));
        decisions.listComplete(null, NEWEST).forEach(decision -> file.add(item(decision, texts)));
        return file.text();
    }

    private static AtomItem item(Decision decision, ResourceBundle texts) {
        String number = decision.number().toString();
        return new AtomItem(
                "decision/" + number,
                number + " " + marked(decision.title(), decision.isIllustrative(), texts),
                decision.date(),
                decision.versions().isEmpty()
                        ? decision.date()
                        : decision.versions()
                                .get(decision.versions().size() - 1)
                                .publishedOn(),
                "/decisions/" + number,
                decision.by(),
                decision.kind().name(),
                List.of(decision.text(), decision.reasons()));
    }
}
