package nl.sekswerkplatform.web.feeds;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import nl.sekswerkplatform.web.Faults;
import nl.sekswerkplatform.web.Language;
import nl.sekswerkplatform.web.Texts;

/** A file that is made anew from what is public now. */
abstract class Feed extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String type;

    Feed(String type) {
        this.type = type;
    }

    /** The whole file. */
    abstract String content(ResourceBundle texts);

    /** The title, with a word that says so when it is made up to illustrate. */
    static String marked(String title, boolean illustrative, ResourceBundle texts) {
        return illustrative ? title + " (" + texts.getString("feeds.illustrative") + ")" : title;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content;
        try {
            content = content(Texts.in(Language.of(request))).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException fault) {
            response.sendError(Faults.statusOf(fault));
            return;
        }
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(content);
    }
}
