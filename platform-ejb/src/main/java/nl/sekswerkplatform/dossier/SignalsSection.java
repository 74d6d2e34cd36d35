package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.signals.EarlierSignal;
import nl.sekswerkplatform.signals.EarlierSignalService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalReason;
import nl.sekswerkplatform.signals.SignalState;

/** What public numbers asked the table to look at. */
@Dependent
class SignalsSection implements Section {
    private static final int AT_ONCE = 100;

    @Inject
    private Entering entering;

    @Inject
    private EarlierSignalService signals;

    @Override
    public Set<String> names() {
        return Set.of("signals");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("signals", signal -> keys.entered(Kind.SIGNAL, signal.text("key"), record(signal, keys)));
    }

    private int record(Node signal, Keys keys) {
        keys.requireNotOurs(Kind.SIGNAL, signal);
        EarlierSignal earlier = new EarlierSignal(
                signal.text("key"),
                signal.text("indicator"),
                signal.requiredWord("reason", SignalReason.class),
                signal.required("since", signal.period("since")),
                signal.required("seen", signal.period("seen")),
                signal.requiredWord("state", SignalState.class));
        signal.noOther();
        return entering.enter(signal, () -> signals.recordEarlier(earlier));
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        int last = 0;
        List<Signal> some;
        do {
            some = signals.findAfter(last, AT_ONCE);
            for (Signal signal : some) {
                last = signal.number();
                out.add(new Part()
                        .put("key", keys.of(Kind.SIGNAL, last))
                        .put("indicator", signal.indicatorKey())
                        .put("reason", signal.reason())
                        .put("since", signal.since())
                        .put("seen", signal.seen())
                        .put("state", signal.state()));
            }
        } while (some.size() == AT_ONCE);
    }
}
