package nl.sekswerkplatform.web.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.sekswerkplatform.web.Origin;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a page says, without its frame: no menu, button, script or picture, every link in full, what was folded open, and
 * a mark at what went out and what came in that can be heard and seen in black and white.
 */
final class PaperPage {
    private static final String DOCTYPE = "<!DOCTYPE html>";
    private static final Set<String> NOT_ON_PAPER = Set.of("svg", "script", "form", "template", "style", "link");
    private static final Set<String> NOT_IN_PRINT = Set.of("actions", "bar", "unprinted", "unseen");

    private final Document from;
    private final Document paper;
    private final Origin origin;

    private PaperPage(Document from, Origin origin) {
        this.from = from;
        this.paper = builder().newDocument();
        this.origin = origin;
    }

    /**
     * @param rendered a page of ours; it declares nothing and names nothing outside itself
     * @param address of the page within the site
     */
    static Document of(String rendered, Origin origin, String address) {
        return new PaperPage(parse(rendered), origin).whole(address);
    }

    private Document whole(String address) {
        Element html = paper.createElement("html");
        html.setAttribute("lang", from.getDocumentElement().getAttribute("lang"));
        paper.appendChild(html);
        Element head = add(html, "head", null);
        String title = first(from, "title").getTextContent().strip();
        add(head, "title", title);
        Element subject = add(head, "meta", null);
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", origin.absolute(address));
        Element body = add(html, "body", null);
        Node content = first(from, "main");
        copyChildren(content, body);
        addBookmarks(head, body);
        return paper;
    }

    private void copyChildren(Node of, Node to) {
        for (Node child = of.getFirstChild(); child != null; child = child.getNextSibling()) {
            copy(child, to);
        }
    }

    private void copy(Node node, Node to) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            to.appendChild(paper.createTextNode(node.getNodeValue()));
        } else if (node instanceof Element element && isOnPaper(element)) {
            switch (element.getTagName()) {
                case "details" -> copyAs("div", element, to);
                case "summary" -> copyAs("p", element, to).setAttribute("class", "summary");
                case "del" -> marked("[− ", element, " −]", to);
                case "ins" -> marked("[+ ", element, " +]", to);
                case "a" -> link(element, to);
                default -> copyAs(element.getTagName(), element, to);
            }
        }
    }

    private static boolean isOnPaper(Element element) {
        return !NOT_ON_PAPER.contains(element.getTagName())
                && !element.hasAttribute("hidden")
                && List.of(element.getAttribute("class").split("\\s+")).stream().noneMatch(NOT_IN_PRINT::contains);
    }

    private Element copyAs(String name, Element element, Node to) {
        Element copy = paper.createElement(name);
        for (String kept : List.of("id", "class", "lang", "scope", "colspan", "rowspan", "data-group", "data-stance")) {
            if (element.hasAttribute(kept)) {
                copy.setAttribute(kept, element.getAttribute(kept));
            }
        }
        copyChildren(element, copy);
        to.appendChild(copy);
        return copy;
    }

    private void marked(String before, Element element, String after, Node to) {
        Element mark = add(to, "span", before);
        mark.setAttribute("class", element.getTagName());
        copyChildren(element, mark);
        mark.appendChild(paper.createTextNode(after));
    }

    /** Within the paper, or from anywhere to the platform; a platform without a name has no links on paper. */
    private void link(Element element, Node to) {
        String href = element.getAttribute("href");
        if (href.startsWith("#") && hasPlace(href.substring(1))) {
            copyAs("a", element, to).setAttribute("href", href);
        } else if (href.startsWith("/") && origin.hasName()) {
            copyAs("a", element, to).setAttribute("href", origin.absolute(href));
        } else {
            copyAs("span", element, to);
        }
    }

    private boolean hasPlace(String id) {
        NodeList all = from.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (id.equals(((Element) all.item(i)).getAttribute("id"))) {
                return true;
            }
        }
        return false;
    }

    /** One for each point, so that a reader finds her way in a long paper. */
    private void addBookmarks(Element head, Element body) {
        List<Element> bookmarks = new ArrayList<>();
        NodeList articles = body.getElementsByTagName("article");
        for (int i = 0; i < articles.getLength(); i++) {
            Element article = (Element) articles.item(i);
            NodeList headings = article.getElementsByTagName("h2");
            if (article.hasAttribute("id") && headings.getLength() > 0) {
                Element bookmark = paper.createElement("bookmark");
                bookmark.setAttribute("name", headings.item(0).getTextContent().strip());
                bookmark.setAttribute("href", "#" + article.getAttribute("id"));
                bookmarks.add(bookmark);
            }
        }
        if (!bookmarks.isEmpty()) {
            Element all = add(head, "bookmarks", null);
            bookmarks.forEach(all::appendChild);
        }
    }

    private Element add(Node to, String name, String text) {
        Element added = paper.createElement(name);
        if (text != null) {
            added.appendChild(paper.createTextNode(text));
        }
        to.appendChild(added);
        return added;
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static Document parse(String rendered) {
        String page = rendered.strip();
        if (page.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())) {
            page = page.substring(DOCTYPE.length());
        }
        try {
            return builder().parse(new InputSource(new StringReader(page.replace("&nbsp;", "&#160;"))));
        } catch (SAXException notOurs) {
            throw new IllegalStateException("a page is not well-formed", notOurs);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Takes no declaration at all, so that no entity is read from anywhere. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
