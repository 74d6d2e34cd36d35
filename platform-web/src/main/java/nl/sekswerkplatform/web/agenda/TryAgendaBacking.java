package nl.sekswerkplatform.web.agenda;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/**
 * A reader plays with an invented meeting: all that she chose stands in the address, nothing is kept, and the method is the one
 * that composes real agendas.
 */
@Named
@RequestScoped
public class TryAgendaBacking {
    private static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");
    private static final List<Integer> SIZES = List.of(4, 16, 40, 200);
    private static final List<Integer> MEETINGS = List.of(45, 60, 90, 120, 180);
    private static final List<Integer> LENGTHS = List.of(10, 15, 20, 30, 45, 60);
    private static final List<Integer> QUARTERS = List.of(0, 1, 2, 3, Trial.ALL);

    /** In the order of the groups; a digit is how many quarters of the group support the item. */
    private static final List<String> USUAL = List.of("44000", "04440", "10204", "00004", "21110");

    private static final List<Integer> USUAL_LENGTHS = List.of(20, 30, 20, 30, 15);
    private static final List<Integer> USUAL_SIZES = List.of(16, 4, 4, 4, 200);
    private static final int USUAL_MINUTES = 90;

    @Inject
    private Query query;

    private Trial trial;
    private TriedAgenda outcome;

    @PostConstruct
    void read() {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (int group = 0; group < GROUPS.size(); group++) {
            groups.put(GROUPS.get(group), chosen("s" + group, SIZES, USUAL_SIZES.get(group)));
        }
        Map<Integer, Integer> items = new TreeMap<>();
        Map<Integer, Map<String, Integer>> quarters = new TreeMap<>();
        for (int item = 0; item < USUAL.size(); item++) {
            items.put(item + 1, chosen("l" + item, LENGTHS, USUAL_LENGTHS.get(item)));
            Map<String, Integer> of = new LinkedHashMap<>();
            for (int group = 0; group < GROUPS.size(); group++) {
                of.put(
                        GROUPS.get(group),
                        chosen("p" + item + group, QUARTERS, USUAL.get(item).charAt(group) - '0'));
            }
            quarters.put(item + 1, of);
        }
        trial = new Trial(chosen("m", MEETINGS, USUAL_MINUTES), groups, items, quarters);
        outcome = trial.outcome();
    }

    private int chosen(String name, List<Integer> among, int usual) {
        String word = query.word(name).orElse(String.valueOf(usual));
        return among.stream()
                .filter(each -> word.equals(String.valueOf(each)))
                .findFirst()
                .orElseThrow(PageMissing::new);
    }

    public TriedAgenda getOutcome() {
        return outcome;
    }

    public String getMinutes() {
        return String.valueOf(trial.minutes());
    }

    /** What each group owns before anything extra, as a division. */
    public String getDivided() {
        return trial.minutes() + " : " + GROUPS.size();
    }

    public List<String> getGroups() {
        return GROUPS;
    }

    public List<Integer> getItems() {
        return List.copyOf(trial.items().keySet());
    }

    public List<TryChoice> getMeetings() {
        return TryChoice.of(MEETINGS, trial.minutes());
    }

    public List<TryChoice> lengths(int item) {
        return TryChoice.of(LENGTHS, trial.items().get(item));
    }

    public List<TryChoice> sizes(String group) {
        return TryChoice.of(SIZES, trial.groups().get(group));
    }

    public List<TryChoice> quarters(int item, String group) {
        return TryChoice.of(QUARTERS, trial.quarters().get(item).get(group));
    }

    /** The place of the group in the names of the form's fields. */
    public String place(String group) {
        return String.valueOf(GROUPS.indexOf(group));
    }
}
