package nl.sekswerkplatform.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.sekswerkplatform.shared.DomainException;

/** Several who act in the same moment. */
final class AtOnceFixture {
    private AtOnceFixture() {}

    /** What each answered: what it returned, or the name of the refusal. */
    static List<Object> all(List<Callable<Object>> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<Object> act : acts) {
                running.add(pool.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> each : running) {
                answers.add(answer(each));
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static Object answer(Future<Object> running) throws Exception {
        try {
            return running.get();
        } catch (ExecutionException refused) {
            if (refused.getCause() instanceof DomainException) {
                return refused.getCause().getClass().getSimpleName();
            }
            throw refused;
        }
    }
}
