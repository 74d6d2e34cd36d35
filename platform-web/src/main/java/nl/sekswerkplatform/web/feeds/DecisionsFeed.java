package nl.sekswerkplatform.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.ResourceBundle;
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
        AtomFile file = new AtomFile(origin, "decisions", texts.getString("feeds.decisions.title"));
        decisions
                .listComplete(null, NEWEST)
                .forEach(decision -> file.add(decision, marked(decision.title(), decision.isIllustrative(), texts)));
        return file.text();
    }
}
