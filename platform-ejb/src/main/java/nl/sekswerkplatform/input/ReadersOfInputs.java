package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sekswerkplatform.input.InputRefused.InputNotFound;
import nl.sekswerkplatform.screeners.Reader;
import nl.sekswerkplatform.screeners.ScreenerAtWork;
import nl.sekswerkplatform.screeners.ScreenersService;

/**
 * For whom the inputs are closed. Whoever can open one closes it for the screeners who came since: a screener who comes to
 * read, or its writer with her code. The platform cannot.
 */
@ApplicationScoped
class ReadersOfInputs {
    /** Handed on at one visit. */
    private static final int MOST = 200;

    @Inject
    private InputKeyRepository keys;

    @Inject
    private ScreenersService screeners;

    /** Closes it for every screener who cannot open it yet. */
    void closeForAll(OpenedInput opened) {
        Set<UUID> before = new HashSet<>(keys.readersOf(opened.id()));
        for (Reader reader : screeners.findReaders()) {
            if (!before.contains(reader.id())) {
                keys.addOnce(opened.id(), reader.id(), opened.closeFor(reader.key()));
            }
        }
    }

    /** Where an input stands with its readers. */
    Reading readingOf(UUID input) {
        Set<UUID> now = screeners.findReaders().stream().map(Reader::id).collect(Collectors.toSet());
        return Reading.of(now, keys.readersOf(input));
    }

    boolean isAnyoneThere() {
        return !screeners.findReaders().isEmpty();
    }

    /** What this screener can open and others cannot yet, she closes for them. */
    @Transactional(TxType.REQUIRES_NEW)
    void handOn(ScreenerAtWork screener) {
        List<Reader> all = screeners.findReaders();
        for (InputKey key : keys.notOfAll(screener.reader(), all.size(), MOST)) {
            closeForAll(open(key, screener));
        }
    }

    /** @throws InputNotFound when nobody closed it for her so far */
    OpenedInput open(UUID input, ScreenerAtWork screener) {
        return keys.find(input, screener.reader())
                .map(key -> open(key, screener))
                .orElseThrow(InputNotFound::new);
    }

    /** By their ids, those of them that are closed for her. */
    Map<UUID, OpenedInput> openAll(Collection<UUID> inputs, ScreenerAtWork screener) {
        return keys.find(inputs, screener.reader()).stream()
                .map(key -> open(key, screener))
                .collect(Collectors.toMap(OpenedInput::id, Function.identity()));
    }

    void closeForGood(Collection<AnonymousInput> inputs) {
        keys.removeAll(inputs.stream().map(AnonymousInput::id).toList());
    }

    private static OpenedInput open(InputKey key, ScreenerAtWork screener) {
        return new InputSeal(key.input()).openForReader(key.wrapped(), screener.secret());
    }
}
