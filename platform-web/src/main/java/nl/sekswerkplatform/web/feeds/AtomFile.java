package nl.sekswerkplatform.web.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.web.Origin;

/** An Atom feed (RFC 4287), newest first. */
class AtomFile {
    static final String TYPE = "application/atom+xml";
    /** In this year whoever runs the platform held its host name, as tag URIs need (RFC 4151). */
    private static final int TAGGED_IN = 2026;

    private final Feed feed = new Feed("atom_1.0");
    private final List<Entry> entries = new ArrayList<>();
    private final Origin origin;

    /** @param page that shows the list */
    AtomFile(Origin origin, String list, String page, String title) {
        this.origin = origin;
        feed.setId(tag(list));
        feed.setTitle(title);
        feed.setOtherLinks(List.of(link("self", TYPE, "/" + list + ".atom")));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
    }

    void add(AtomItem item) {
        Entry entry = new Entry();
        entry.setId(tag(item.name()));
        entry.setTitle(item.title());
        entry.setPublished(morning(item.published()));
        entry.setUpdated(morning(item.updated()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", item.address())));
        Person author = new Person();
        author.setName(item.author());
        entry.setAuthors(List.of(author));
        Category kind = new Category();
        kind.setTerm(item.term());
        entry.setCategories(List.of(kind));
        entry.setContents(List.of(html(item.texts())));
        entries.add(entry);
    }

    String text() {
        feed.setUpdated(entries.stream()
                .map(Entry::getUpdated)
                .max(Comparator.naturalOrder())
                .orElse(new Date(0)));
        feed.setEntries(entries);
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String tag(String name) {
        return "tag:" + origin.host() + "," + TAGGED_IN + ":" + name;
    }

    private Link link(String relation, String type, String path) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(origin.absolute(path));
        return link;
    }

    private static Content html(List<String> texts) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(texts.stream()
                .flatMap(text -> Stream.of(text.split("\\R{2,}")))
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining()));
        return content;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Date morning(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
