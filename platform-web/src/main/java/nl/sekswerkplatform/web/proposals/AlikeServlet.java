package nl.sekswerkplatform.web.proposals;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;

/**
 * Answers our own script while a member types a proposal: which others may be about the same. What she typed comes in the body,
 * so that it stands in no address, and is kept nowhere.
 */
@WebServlet(name = "alike", urlPatterns = "/members/alike")
public class AlikeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = ProposalDraft.MAX_TITLE + ProposalDraft.MAX_QUESTION + 10;

    @Inject
    private transient ProposalService proposals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String about = request.getParameter("about");
        if (about == null || about.length() > LONGEST) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        JsonArrayBuilder found = Json.createArrayBuilder();
        AlikeProposal.of(proposals.findAlike(about))
                .forEach(each -> found.add(
                        Json.createObjectBuilder().add("number", each.number()).add("title", each.title())));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(found.build().toString());
    }
}
