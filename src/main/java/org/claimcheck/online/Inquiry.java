package org.claimcheck.online;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.LinkCheck.Status;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.lookup.RecordCheck;

/**
 * Asks all questions about one document. What goes to one host waits in one queue and is asked in
 * the order of the text; a few queues are worked off at a time. Answers are put in order
 * afterwards, so that it does not matter who answers first.
 */
final class Inquiry {

    private static final int QUEUES_AT_A_TIME = 6;

    private final Questions questions;
    private final LinkVisitor visitor;
    private final ServiceClient client;
    private final Online.Progress progress;
    private final Map<URI, LinkVisit> visits = new ConcurrentHashMap<>();
    private final Map<Integer, RecordCheck> records = new ConcurrentHashMap<>();
    private final Map<URI, Optional<String>> copies = new HashMap<>();
    private int done;

    Inquiry(
            Questions questions,
            LinkVisitor visitor,
            ServiceClient client,
            Online.Progress progress) {
        this.questions = questions;
        this.visitor = visitor;
        this.client = client;
        this.progress = progress;
    }

    void run() {
        Map<String, List<Runnable>> queues = new LinkedHashMap<>();
        Map<URI, Set<String>> pages = questions.pages();
        int all = pages.size() + questions.references().size();
        pages.forEach(
                (page, places) ->
                        queue(
                                queues,
                                "host " + page.getHost(),
                                all,
                                () -> visits.put(page, visitor.visit(page, places))));
        questions
                .references()
                .forEach(
                        (index, lookup) ->
                                queue(
                                        queues,
                                        "kind " + lookup.kind(),
                                        all,
                                        () -> records.put(index, lookup.check(client))));
        workOff(queues);
    }

    private void queue(Map<String, List<Runnable>> queues, String name, int all, Runnable task) {
        queues.computeIfAbsent(name, k -> new ArrayList<>())
                .add(
                        () -> {
                            task.run();
                            report(all);
                        });
    }

    private synchronized void report(int all) {
        progress.at(++done, all);
    }

    private static void workOff(Map<String, List<Runnable>> queues) {
        ExecutorService workers =
                Executors.newFixedThreadPool(
                        QUEUES_AT_A_TIME,
                        task -> {
                            Thread thread = new Thread(task, "online");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            List<Future<?>> started = new ArrayList<>();
            for (List<Runnable> queue : queues.values()) {
                started.add(workers.submit(() -> queue.forEach(Runnable::run)));
            }
            for (Future<?> future : started) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    /** Whether some server answered: then a host without an address is no fault of the network. */
    boolean sawAnswer() {
        return visits.values().stream().anyMatch(LinkVisit::answered)
                || records.values().stream()
                        .anyMatch(
                                r ->
                                        r.work() != null
                                                || r.verdict() == RecordCheck.Verdict.NOT_FOUND);
    }

    /**
     * @param networkWorks whether a host without an address may be called dead
     */
    Lookups lookups(boolean networkWorks) {
        Map<String, LinkCheck> links = new LinkedHashMap<>();
        questions
                .addresses()
                .forEach(
                        (written, page) ->
                                links.put(
                                        written,
                                        page.map(p -> check(written, p, networkWorks))
                                                .orElse(
                                                        LinkCheck.of(
                                                                Status.NOT_FOLLOWED,
                                                                "it is no address that can be"
                                                                        + " visited"))));
        return new Lookups(true, links, records, questions.passedOver());
    }

    private LinkCheck check(String written, URI page, boolean networkWorks) {
        LinkVisit visit = visits.get(page);
        if (visit == null) {
            return LinkCheck.of(Status.UNVERIFIED, "the run was interrupted");
        }
        if (visit.hostUnknown() && !networkWorks) {
            return LinkCheck.of(Status.UNVERIFIED, visit.check().reason());
        }
        LinkCheck check = visit.of(RequestAddress.fragment(written));
        if (check.status() != Status.DEAD) {
            return check;
        }
        return check.withArchived(copies.computeIfAbsent(page, this::copy).orElse(null));
    }

    private Optional<String> copy(URI page) {
        return Optional.ofNullable(Wayback.copy(client, page.toString()));
    }
}
