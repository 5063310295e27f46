package org.rapporteur.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Coders at work side by side, each used by one task at a time. A task waits at the door until a
 * coder is free, so no more texts are in memory than there are workers.
 */
public final class CoderPool implements AutoCloseable {
    private final List<Coder> coders = new ArrayList<>();
    private final BlockingQueue<Coder> idle;
    private final ExecutorService workers;

    /**
     * Makes the coders.
     *
     * @param size how many work at once, at least 1
     */
    public CoderPool(int size, Supplier<Coder> maker) {
        idle = new ArrayBlockingQueue<>(size);
        workers = Executors.newFixedThreadPool(size);
        for (int i = 0; i < size; i++) {
            Coder coder = maker.get();
            coders.add(coder);
            idle.add(coder);
        }
    }

    /** Waits for a free coder, then begins the task and returns. */
    public <T> CompletableFuture<T> submit(Function<Coder, T> task) {
        Coder coder = takeIdle();
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.apply(coder);
                    } finally {
                        idle.add(coder);
                    }
                },
                workers);
    }

    /** Waits for a free coder, then begins the task, which throws nothing, and returns. */
    public void execute(Consumer<Coder> task) {
        Coder coder = takeIdle();
        workers.execute(() -> {
            try {
                task.accept(coder);
            } finally {
                idle.add(coder);
            }
        });
    }

    private Coder takeIdle() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a worker", e);
        }
    }

    public int size() {
        return coders.size();
    }

    /** Waits until all tasks are done that have begun; further ones may follow. */
    public void finish() {
        List<Coder> free = new ArrayList<>();
        for (int i = 0; i < coders.size(); i++) {
            free.add(takeIdle());
        }
        idle.addAll(free);
    }

    /** What the coders took; whole after {@link #finish}. */
    public StageTimes times() {
        return coders.stream().map(Coder::times).reduce(StageTimes.NONE, StageTimes::plus);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
