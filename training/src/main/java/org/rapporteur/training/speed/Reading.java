package org.rapporteur.training.speed;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.language.LanguageEngine;
import org.rapporteur.model.Part;

/** Threads that read texts, each with an engine of its own. */
final class Reading {
    private Reading() {}

    /** Reads all texts; gives the number of their sentences. */
    static long run(LanguageEngine.Factory factory, List<String> texts, int threads) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong sentences = new AtomicLong();
        Thread[] readers = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            LanguageEngine engine = factory.create();
            readers[i] = new Thread(() -> {
                for (int text = next.getAndIncrement(); text < texts.size(); text = next.getAndIncrement()) {
                    sentences.addAndGet(
                            engine.annotate(Part.TEXT, texts.get(text)).sentences().size());
                }
            });
            readers[i].start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        return sentences.get();
    }
}
