package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.input.EarlierInput;
import nl.sekswerkplatform.input.EarlierInput.Screened;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.input.TextChange;
import nl.sekswerkplatform.input.Told;
import nl.sekswerkplatform.input.WithholdingReason;
import nl.sekswerkplatform.pilots.Period;

/** What people said, with the gaps of what was withheld; in order of their numbers, which tells no more than the week. */
@Dependent
class InputsSection implements Section {
    private static final int AT_ONCE = 100;

    @Inject
    private Entering entering;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("inputs");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("inputs", input -> keys.entered(Kind.INPUT, input.text("key"), publish(input, keys)));
    }

    private int publish(Node input, Keys keys) {
        Entering.requireEarlier(input);
        keys.requireNotOurs(Kind.INPUT, input);
        WithholdingReason reason = input.word("withheld", WithholdingReason.class);
        EarlierInput earlier = new EarlierInput(
                input.text("key"),
                input.group("asGroup"),
                input.text("pilot", null),
                input.week("week"),
                reason == null ? input.text("text") : null,
                input.flag("illustrative"),
                new Screened(input.word("change", TextChange.class), reason, input.group("screenedInPlaceOf")),
                told(input));
        input.noOther();
        return entering.enter(input, () -> inputs.recordEarlier(earlier));
    }

    /** Of a story. */
    private static Told told(Node input) {
        if (!input.has("indicator")) {
            return null;
        }
        Period period = input.required("period", input.period("period"));
        return new Told(input.text("indicator"), period, input.requiredGroup("writtenBy"));
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        int last = inputs.list(null, 1).stream()
                .mapToInt(PublishedInput::number)
                .findFirst()
                .orElse(0);
        for (int from = 1; from <= last; from += AT_ONCE) {
            List<Integer> some = IntStream.range(from, from + AT_ONCE).boxed().toList();
            inputs.find(some).forEach(input -> out.add(written(input, keys.of(Kind.INPUT, input.number()))));
            dossiers.letGo();
        }
    }

    private static Part written(PublishedInput input, String key) {
        return new Part()
                .put("key", key)
                .put("asGroup", input.asGroup())
                .put("pilot", input.pilot())
                .put("indicator", input.told().map(Told::indicatorKey))
                .put("period", input.told().map(Told::period))
                .put("writtenBy", input.told().map(Told::writtenBy))
                .put("week", input.week())
                .put("text", input.text())
                .put("change", input.change())
                .put("withheld", input.reason())
                .put("screenedInPlaceOf", input.stoodInFor())
                .put("beforePlatform", true)
                .put("illustrative", input.isIllustrative());
    }
}
