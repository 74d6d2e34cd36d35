package nl.sekswerkplatform.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.SourceFiles;

/**
 * A page for members, with one thing that somebody works on there. A page that is found among the files and stands not
 * in this list fails the test: who makes a page says here whose it is.
 *
 * @param key what the page is about; null for none
 * @param doers who may act on it
 * @param secret what nobody else may read there; null when every member may read all of it
 * @param filled values with which an act succeeds, by the end of the field's name
 * @param acts true when the act succeeds as often as the test is run
 */
record MemberPage(
        String view,
        Function<Table, String> key,
        Function<Table, Set<Chair>> doers,
        String secret,
        Map<String, String> filled,
        boolean acts) {
    private static final Set<Chair> NOBODY = EnumSet.noneOf(Chair.class);
    private static final Set<Chair> SEATED = EnumSet.range(Chair.SEX_WORKERS, Chair.RESIDENTS);
    private static final Set<Chair> MEMBERS = EnumSet.range(Chair.SEX_WORKERS, Chair.COLLEAGUE);
    /** Shown by a letter is who can show no less. */
    private static final Set<Chair> BY_NAME = EnumSet.range(Chair.SUPPORT, Chair.COLLEAGUE);

    private static final Set<Chair> OTHERS = EnumSet.complementOf(EnumSet.of(Chair.AUTHOR, Chair.SIGNED_OUT));
    private static final Set<Chair> SCREENERS = EnumSet.of(Chair.SEX_WORKERS, Chair.SUPPORT);

    /** Withdrawing and publishing end what the others work on, so they come last. */
    static final List<MemberPage> ALL = List.of(
            page("members/table", table -> null, table -> NOBODY),
            page("members/shown", table -> null, table -> BY_NAME).sending(Map.of("chosen", "ALIAS", "sure", "true")),
            // what it changes is tried on a member of its own: MembersIT
            page("members/handback", table -> null, table -> SEATED),
            page("members/leave", table -> null, table -> MEMBERS).sending(Map.of("sure", "true")),
            // what it changes is tried on a member of its own: SecureSignInPageIT
            page("members/signingin", table -> null, table -> MEMBERS),
            page("meetings/details", table -> table.meeting, table -> NOBODY),
            // has its forms while a draw is announced: DrawnTogetherPageIT
            page("admission/leftovers", table -> null, table -> NOBODY),
            page("agenda/compose", table -> table.meeting, table -> Set.of(table.chairs)),
            // has its form once the groups have a witness: FromProposalToFollowUpPageIT
            page("agenda/check", table -> table.meeting, table -> NOBODY),
            page("ballotwitness/appoint", table -> null, table -> SEATED)
                    .acting(Map.of(
                            "name", "Illustratieve notaris", "key", "hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo")),
            page("decisions/decide", table -> null, table -> Set.of(Chair.MUNICIPALITY))
                    .hiding(Table.DRAFT),
            page("decisions/decide", table -> table.draft, table -> Set.of(Chair.MUNICIPALITY))
                    .hiding(Table.DRAFT)
                    .acting(Map.of("title", Table.DRAFT + ", herzien")),
            page("decisions/correct", table -> table.decided, table -> Set.of(Chair.MUNICIPALITY))
                    .sending(Map.of("why", "Een verbetering", "text", "Andere woorden", "checked", "true")),
            page("recommendations/enter", table -> null, table -> SEATED)
                    .acting(Map.of("by", "Een commissie", "date", "2026-09", "text1", "Doe het anders.")),
            page("recommendations/correct", table -> table.advised, table -> Set.of(Chair.SUPPORT))
                    .sending(Map.of("why", "Een verbetering", "text1", "Doe het nog anders.")),
            page("groupreplies/write", table -> table.decided, table -> SEATED)
                    .acting(Map.of("text", "Zo vinden wij het.")),
            page("evaluations/open", table -> "terug-te-kijken", table -> SEATED)
                    .sending(Map.of("day", CityDay.today().plusDays(42).toString())),
            page("evaluations/see", table -> table.evaluated, table -> Set.of(Chair.SUPPORT))
                    .acting(Map.of("summary", "Wat wij zien.")),
            page("evaluations/say", table -> table.evaluated, table -> SEATED)
                    .acting(Map.of("said", "Zo kijken wij terug.", "reason1", "Daarom.")),
            page("evaluations/judge", table -> table.evaluated, table -> SEATED)
                    .acting(Map.of("judgement1", "MET", "advice", "EXTEND")),
            page("evaluations/change", table -> table.lookedBack, table -> SEATED)
                    .acting(Map.of("title", "Na de evaluatie", "question", "Wat dan?", "minutes", "10")),
            // has its form once the minutes are there: LookBackPageIT
            page("evaluations/done", table -> table.lookedBack, table -> NOBODY),
            page("followups/mine", table -> null, table -> NOBODY),
            page("followups/answer", table -> table.decided + "-1", table -> Set.of(Chair.SUPPORT))
                    .sending(Map.of("reason", "Wij hebben er niemand voor.")),
            page("followups/move", table -> table.decided + "-1", table -> Set.of(Chair.MUNICIPALITY))
                    .sending(Map.of("due", "2031-01-01", "reason", "Het wordt later.")),
            page(
                            "followups/tell",
                            table -> table.followUp,
                            table -> EnumSet.of(Chair.MUNICIPALITY, table.followUpOwner))
                    .acting(Map.of("update", "Er is iets gebeurd.")),
            page("input/held", table -> null, table -> SCREENERS)
                    .hiding(Table.HELD)
                    .acting(Map.of("chosen", "true")),
            page("input/screening", table -> null, table -> NOBODY).hiding(Table.INPUT),
            page("input/screening", table -> table.input, table -> SCREENERS)
                    .hiding(Table.INPUT)
                    .acting(Map.of()),
            page("meetings/attendance", table -> table.meeting, table -> EnumSet.of(table.chairs, table.secretary))
                    .hiding("value=\"" + Table.ATTENDED + "\"")
                    .acting(Map.of("people", "41")),
            page("meetings/plan", table -> null, table -> SEATED),
            page("meetings/invite", table -> table.coming, table -> NOBODY),
            page("meetings/pass", table -> table.coming, table -> table.comingBy)
                    .sending(Map.of("sure", "true")),
            page("datepolls/list", table -> null, table -> NOBODY),
            page("datepolls/ask", table -> table.undated, table -> SEATED).sending(Table.TWO_DATES),
            // its other forms, for the group that asked, are in PollDatesPageIT
            page("datepolls/poll", table -> table.polled, table -> SEATED).acting(Map.of("suits", "IF_NEED_BE")),
            page("publicpolls/list", table -> null, table -> NOBODY),
            page("publicpolls/ask", table -> null, table -> SEATED)
                    .acting(Map.of(
                            "title",
                            "Wat vinden de groepen",
                            "why",
                            "Om te weten.",
                            "use",
                            "We lezen het.",
                            "opens",
                            CityDay.today().plusDays(40).toString(),
                            "closes",
                            CityDay.today().plusDays(50).toString(),
                            "question1",
                            "Wat vind je?",
                            "options1",
                            "Goed\nSlecht")),
            page("publicpolls/answer", table -> table.asked, table -> Set.of(Chair.POLICE))
                    .sending(Map.of("one", "1")),
            page("publicpolls/withdraw", table -> table.asked, table -> Set.of(Chair.SUPPORT))
                    .sending(Map.of("reason", "Toch niet.")),
            page("sittings/follow", table -> table.sitting, table -> NOBODY),
            page("sittings/run", table -> table.meeting, table -> Set.of(table.chairs)),
            page("sittings/run", table -> table.sitting, table -> Set.of(table.sits))
                    .acting(Map.of("sure", "true")),
            page("sittings/contribute", table -> table.sitting, table -> SEATED).acting(Map.of("words", "Van elders")),
            page("meetings/schedule", table -> table.coming, table -> table.comingBy)
                    .acting(Map.of("start", "23:58")),
            page("minutes/confirm", table -> table.offered, table -> SEATED).acting(Map.of()),
            page("minutes/item", table -> table.meeting + "-1", table -> Set.of(table.secretary))
                    .hiding(Table.MINUTED)
                    .acting(Map.of("summary", "Er is gesproken.")),
            page("minutes/offer", table -> table.meeting, table -> Set.of(table.secretary))
                    .hiding(Table.MINUTED),
            page("minutes/confirm", table -> table.meeting, table -> NOBODY).hiding(Table.MINUTED),
            page("minutes/versions", table -> table.meeting, table -> NOBODY).hiding(Table.MINUTED),
            page("minutes/versions", table -> table.offered, table -> NOBODY),
            page("minutes/write", table -> table.meeting, table -> Set.of(table.secretary)),
            page("advice/mine", table -> null, table -> NOBODY),
            page("advice/position", table -> table.round, table -> SEATED).acting(Map.of()),
            page("advice/open", table -> table.askable + "-1", table -> table.askableBy),
            page("advice/close", table -> table.round, table -> Set.of(table.roundBy)),
            page("advice/words", table -> table.worded, table -> Set.of(Chair.RESIDENTS))
                    .hiding(Table.FEW)
                    .acting(Map.of("text", "Zo zeggen wij het samen.")),
            page("houserules/hide", table -> "proposal-" + table.named, table -> SCREENERS)
                    .acting(Map.of("reason", "NAMES_SOMEONE")),
            page("houserules/hidden", table -> null, table -> NOBODY).hiding(Table.NAMED),
            page("houserules/hidden", table -> table.hidden, table -> Set.of(Chair.SUPPORT))
                    .hiding(Table.NAMED),
            page("observations/observe", table -> null, table -> NOBODY),
            page("observations/observe", table -> "plekken", table -> Set.of(Chair.MUNICIPALITY))
                    .acting(Map.of("period", "2020-Q1", "value", "12")),
            // its form is sent in ObserveIndicatorPageIT
            page("observations/story", table -> "ervaring", table -> Set.of(Chair.SEX_WORKERS)),
            page(
                    "observations/import",
                    table -> null,
                    table -> EnumSet.of(Chair.SUPPORT, Chair.POLICE, Chair.MUNICIPALITY)),
            page("elections/list", table -> null, table -> NOBODY),
            page("elections/begin", table -> null, table -> EnumSet.of(Chair.SEX_WORKERS, Chair.RESIDENTS)),
            page("elections/election", table -> table.election, table -> Set.of(Chair.RESIDENTS))
                    .hiding(Table.STANDS)
                    .acting(Map.of("statement", Table.STANDS)),
            page("rooms/list", table -> null, table -> NOBODY),
            page("rooms/topic", table -> table.topic, table -> Set.of(Chair.SEX_WORKERS))
                    .hiding(Table.TOPIC)
                    .acting(Map.of()),
            page("rooms/ask", table -> table.topic, table -> Set.of(Chair.SEX_WORKERS))
                    .hiding(Table.TOPIC)
                    .acting(Map.of("question", "Doen we dit?", "days", "7")),
            page("rooms/takeback", table -> table.words, table -> Set.of(Chair.SEX_WORKERS))
                    .hiding(Table.TOPIC)
                    .acting(Map.of()),
            page("rooms/begin", table -> null, table -> MEMBERS)
                    .acting(Map.of("title", "Onder ons", "text", "Wat vinden wij?")),
            page("discussions/reply", table -> table.grown, table -> MEMBERS)
                    .acting(Map.of("text", "Daar denk ik anders over.")),
            page("discussions/suggest", table -> table.grown, table -> OTHERS)
                    .acting(Map.of("title", "Waarover de hele tafel spreekt")),
            page("discussions/mine", table -> table.grown, table -> Set.of(Chair.POLICE))
                    .acting(Map.of()),
            page("discussions/merge", table -> table.grown, table -> Set.of(Chair.AUTHOR)),
            page("discussions/offer", table -> table.offer, table -> EnumSet.of(Chair.SUPPORT, Chair.AUTHOR))
                    .hiding(Table.TOGETHER)
                    .acting(Map.of()),
            page("discussions/decide", table -> table.grown + "-1", table -> Set.of(Chair.AUTHOR)),
            page("proposals/ballot", table -> null, table -> SEATED),
            page("proposals/edit", table -> table.proposal, table -> Set.of(Chair.AUTHOR))
                    .acting(Map.of("title", "Van één persoon, anders")),
            page("proposals/propose", table -> null, table -> MEMBERS)
                    .acting(Map.of("title", "Nog een", "question", "Wat dan?", "minutes", "10")),
            page("seating/propose", table -> null, table -> MEMBERS)
                    .acting(Map.of("asked", "observe-residents", "reason", "Omdat het moet.", "minutes", "10")),
            page("plans/propose", table -> "thuiswerken", table -> MEMBERS)
                    .acting(Map.of("reason", "Zo zien we het.", "minutes", "10")),
            page("decisions/draft", table -> table.draft, table -> Set.of(Chair.MUNICIPALITY))
                    .hiding(Table.DRAFT)
                    .acting(Map.of()),
            page("proposals/withdraw", table -> table.proposal, table -> Set.of(Chair.AUTHOR))
                    .acting(Map.of()));

    /** The pages among the files that stand in the members' frame. */
    static Set<String> views() {
        Set<String> views = new TreeSet<>();
        SourceFiles.pages().forEach((file, source) -> {
            if (source.contains("template=\"/WEB-INF/templates/member.xhtml\"")) {
                views.add(file.substring(1).replace(".xhtml", ""));
            }
        });
        return views;
    }

    private static MemberPage page(String view, Function<Table, String> key, Function<Table, Set<Chair>> doers) {
        return new MemberPage(view, key, doers, null, Map.of(), false);
    }

    private MemberPage hiding(String text) {
        return new MemberPage(view, key, doers, text, filled, acts);
    }

    private MemberPage acting(Map<String, String> values) {
        return new MemberPage(view, key, doers, secret, values, true);
    }

    /** With values with which an act would succeed, once: each person can do it one time. */
    private MemberPage sending(Map<String, String> values) {
        return new MemberPage(view, key, doers, secret, values, false);
    }

    String address(Table table) {
        if (view.equals("members/table")) {
            return "/members";
        }
        if (view.equals("members/signingin")) {
            return "/members/signing-in";
        }
        String about = key.apply(table);
        return "/members/" + view + (about == null ? "" : "/" + about);
    }

    boolean isSecretFrom(Chair chair, Table table) {
        return secret != null
                && !doers.apply(table).contains(chair)
                && !(Set.of("input/screening", "houserules/hidden").contains(view) && SCREENERS.contains(chair));
    }

    @Override
    public String toString() {
        return view + " " + filled;
    }
}
