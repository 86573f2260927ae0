package org.claimcheck.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/**
 * Does work on several threads and hands on the results in the order of the tasks, so that nobody
 * can tell how many threads there were. Only a few tasks and results are ever held.
 */
final class InOrder {

    /** Takes results. */
    interface Sink<T, R> {
        /**
         * @throws CouldNotRun if there is no use in going on
         */
        void take(T task, R result) throws CouldNotRun;
    }

    private record Begun<T, R>(T task, Future<R> result) {}

    private InOrder() {}

    /**
     * @param workers one for each thread; with a single one the work is done on this thread
     * @throws CouldNotRun as the sink does; what was begun is given up
     */
    static <W, T, R> void run(
            List<W> workers, Iterator<T> tasks, BiFunction<W, T, R> work, Sink<T, R> results)
            throws CouldNotRun {
        if (workers.size() == 1) {
            while (tasks.hasNext()) {
                T task = tasks.next();
                results.take(task, work.apply(workers.get(0), task));
            }
            return;
        }
        BlockingQueue<W> idle = new ArrayBlockingQueue<>(workers.size(), false, workers);
        ExecutorService threads = Executors.newFixedThreadPool(workers.size(), InOrder::daemon);
        Deque<Begun<T, R>> begun = new ArrayDeque<>();
        try {
            while (tasks.hasNext() || !begun.isEmpty()) {
                while (tasks.hasNext() && begun.size() < 2 * workers.size()) {
                    T task = tasks.next();
                    begun.add(new Begun<>(task, threads.submit(() -> apply(idle, task, work))));
                }
                Begun<T, R> next = begun.remove();
                results.take(next.task(), next.result().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CouldNotRun("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    private static <W, T, R> R apply(BlockingQueue<W> idle, T task, BiFunction<W, T, R> work)
            throws InterruptedException {
        W worker = idle.take();
        try {
            return work.apply(worker, task);
        } finally {
            idle.add(worker);
        }
    }

    /** Work that was given up does not keep the program from ending. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "claimcheck");
        thread.setDaemon(true);
        return thread;
    }
}
