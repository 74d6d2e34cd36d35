package nl.sekswerkplatform.web.publicpolls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sekswerkplatform.input.FormToken;
import nl.sekswerkplatform.input.InputRefused.FormLate;
import nl.sekswerkplatform.input.InputRefused.FormReused;
import nl.sekswerkplatform.publicpolls.AnswerSheet;
import nl.sekswerkplatform.publicpolls.OpenPollService;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.input.BareForm;
import nl.sekswerkplatform.web.input.Networks;

/** Answering without an account, on a page of plain HTML. What was chosen comes back in the page and is kept nowhere. */
@Named
@RequestScoped
public class SayPublicPollBacking {
    private static final int MOST_DIGITS = 2;

    @Inject
    private Address address;

    @Inject
    private BareForm form;

    @Inject
    private PublicPollService polls;

    @Inject
    private OpenPollService answers;

    @Inject
    private Networks networks;

    @Inject
    private HttpServletRequest request;

    private PublicPollReading poll;
    private Map<Integer, Set<Integer>> given;
    private FormToken token;
    private boolean done;

    @PostConstruct
    void follow() {
        poll = polls.get(address.number());
        if (!poll.everyone()) {
            throw new PageMissing();
        }
        given = read();
        switch (form.act()) {
            case "send" -> form.attempt(this::send);
            case "done" -> done = true;
            default -> {}
        }
        if (token == null) {
            token = answers.newForm();
        }
    }

    private void send() {
        token = new FormToken(form.typed("form"));
        boolean suspect = !form.typed("url").isEmpty() | networks.isCrowded(Networks.Sent.ANSWER, request);
        try {
            answers.answer(poll.number(), new AnswerSheet(given), token, suspect);
            done = true;
        } catch (FormReused | FormLate worn) {
            token = null;
            throw worn;
        }
    }

    private Map<Integer, Set<Integer>> read() {
        Map<Integer, Set<Integer>> read = new TreeMap<>();
        for (int place = 1; place <= poll.questions().size(); place++) {
            String[] sent = "POST".equals(request.getMethod()) ? request.getParameterValues("q" + place) : null;
            Set<Integer> answers = new TreeSet<>();
            Arrays.stream(sent == null ? new String[0] : sent)
                    .filter(value -> value.matches("\\d{1," + MOST_DIGITS + "}"))
                    .map(Integer::valueOf)
                    .filter(answer -> answer > 0)
                    .forEach(answers::add);
            read.put(place, answers);
        }
        return read;
    }

    public PublicPollReading getPoll() {
        return poll;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token.value();
    }

    /** What stands in the field that no human sees. */
    public String getUrl() {
        return form.typed("url");
    }

    public String getError() {
        return form.errorBeside(List.of());
    }

    public List<SelectItem> choices(Question question) {
        return AnswerRow.choices(question);
    }

    /** @param place of the question, from 1 */
    public boolean isChosen(int place, int answer) {
        return given.get(place).contains(answer);
    }

    public boolean isNothingChosen(int place) {
        return given.get(place).isEmpty();
    }
}
