package nl.sekswerkplatform.web.publicpolls;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.publicpolls.AskPublicPoll;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Puts questions to groups or to everyone. Sending the form twice asks once. */
@Named
@ViewScoped
public class AskPublicPollBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PublicPollService polls;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private List<QuestionRow> rows;
    private boolean seated;
    private String title;
    private String why;
    private String use;
    private LocalDate opens;
    private LocalDate closes;
    private List<String> asked;
    private boolean everyone;

    @PostConstruct
    void load() {
        List<StakeholderGroup> table = groups.findSeated();
        asked = new ArrayList<>(table.stream().map(group -> group.key().value()).toList());
        seated = asked.contains(acting.delegate().group().value());
        List<LocalDate> earliest = polls.findEarliest();
        opens = earliest.get(0);
        closes = earliest.get(1).plusDays(7);
        rows = Stream.generate(QuestionRow::new)
                .limit(AskPublicPoll.MOST_QUESTIONS)
                .toList();
    }

    @Refusable
    public void ask() {
        Set<GroupKey> chosen = asked.stream().map(GroupKey::new).collect(Collectors.toSet());
        AskPublicPoll poll = new AskPublicPoll(form, title, why, use, opens, closes, chosen, everyone, questions());
        Links.redirectTo("/polls/" + polls.ask(poll, acting.delegate()));
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int place = 1; place <= rows.size(); place++) {
            QuestionRow row = rows.get(place - 1);
            if (row.isFilled()) {
                questions.add(row.read(place));
            }
        }
        return questions;
    }

    /** False for who may not ask. */
    public boolean isSeated() {
        return seated;
    }

    public List<QuestionRow> getRows() {
        return rows;
    }

    public Question.Kind[] getKinds() {
        return Question.Kind.values();
    }

    public int getMaxTitle() {
        return AskPublicPoll.MAX_TITLE;
    }

    public int getMaxWords() {
        return AskPublicPoll.MAX_WORDS;
    }

    public int getMaxText() {
        return Question.MAX_TEXT;
    }

    public int getMaxLabel() {
        return Question.MAX_LABEL;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getUse() {
        return use;
    }

    public void setUse(String use) {
        this.use = use;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public List<String> getAsked() {
        return asked;
    }

    public void setAsked(List<String> asked) {
        this.asked = asked;
    }

    public boolean isEveryone() {
        return everyone;
    }

    public void setEveryone(boolean everyone) {
        this.everyone = everyone;
    }
}
