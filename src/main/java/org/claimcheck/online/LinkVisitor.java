package org.claimcheck.online;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.LinkCheck.Fragment;
import org.claimcheck.lookup.LinkCheck.Status;
import org.claimcheck.online.Fetched.Answered;
import org.claimcheck.online.Fetched.Failed;
import org.claimcheck.online.Transport.Answer;

/**
 * Visits pages. {@code HEAD} first, {@code GET} where that does not suffice: some servers answer
 * {@code HEAD} wrongly. Only 404 and 410 say that a page is gone; whoever is refused, kept waiting
 * or meets a fault of the server learns nothing about it.
 */
final class LinkVisitor {

    /** Places in what follows are not known. */
    private static final int PAGE_BYTES = 4 << 20;

    private final Fetcher fetcher;
    private final AnswerCache cache;
    private final Map<String, String> headers;
    private final Map<String, LinkVisit> visited = new ConcurrentHashMap<>();

    LinkVisitor(Fetcher fetcher, AnswerCache cache, OnlineSettings settings) {
        this.fetcher = fetcher;
        this.cache = cache;
        this.headers = Map.of("User-Agent", settings.userAgent(null), "Accept", "*/*");
    }

    /**
     * Visits a page, once in a run.
     *
     * @param fragments the places of the page that links name, escapes and all
     */
    LinkVisit visit(URI page, Set<String> fragments) {
        Set<String> places = new TreeSet<>(fragments);
        places.removeIf(f -> !PageFragments.isPlace(f));
        String key = "LINK " + page + " " + String.join(" ", places);
        LinkVisit known = visited.get(key);
        if (known == null) {
            known = cache.find(key).map(k -> remembered(k, places)).orElse(null);
        }
        if (known != null) {
            return known;
        }
        LinkVisit visit = afresh(page, places);
        visited.put(key, visit);
        boolean sound = visit.fragments().values().stream().allMatch(Fragment.FOUND::equals);
        if (visit.check().status() == Status.OK && sound) {
            String moved = visit.check().movedTo();
            cache.keep(key, visit.check().reason() + "\n" + (moved == null ? "" : moved));
        }
        return visit;
    }

    /** Only pages that were there with all their places are kept. */
    private static LinkVisit remembered(String kept, Set<String> places) {
        String[] lines = kept.split("\n", -1);
        String moved = lines.length > 1 && !lines[1].isEmpty() ? lines[1] : null;
        Map<String, Fragment> found = new HashMap<>();
        places.forEach(f -> found.put(f, Fragment.FOUND));
        LinkCheck check = new LinkCheck(Status.OK, lines[0], moved, Fragment.NONE, null);
        return new LinkVisit(check, found, false, false);
    }

    private LinkVisit afresh(URI page, Set<String> places) {
        Fetched fetched = fetcher.fetch("HEAD", page, headers, 0);
        boolean again =
                fetched instanceof Answered head
                        && head.answer().status() != 429
                        && (!isGood(head.answer()) || !places.isEmpty());
        if (again) {
            fetched = fetcher.fetch("GET", page, headers, places.isEmpty() ? 0 : PAGE_BYTES);
        }
        if (fetched instanceof Failed failed) {
            return failed(failed);
        }
        Answered answered = (Answered) fetched;
        Answer answer = answered.answer();
        String moved = answered.uri().equals(page) ? null : answered.uri().toString();
        String reason = answered.uri().getHost() + " answers " + StatusCode.shown(answer.status());
        LinkCheck check = new LinkCheck(status(answer), reason, moved, Fragment.NONE, null);
        return new LinkVisit(
                check, isGood(answer) ? PageFragments.find(answer, places) : Map.of(), false, true);
    }

    private static LinkVisit failed(Failed failed) {
        return switch (failed.failure()) {
            case REFUSED -> LinkVisit.without(Status.NOT_FOLLOWED, failed.reason());
            case UNREACHABLE -> LinkVisit.without(Status.UNVERIFIED, failed.reason());
            case UNKNOWN_HOST ->
                    new LinkVisit(
                            LinkCheck.of(Status.DEAD, failed.reason()), Map.of(), true, false);
        };
    }

    private static Status status(Answer answer) {
        boolean gone = answer.status() == 404 || answer.status() == 410;
        return isGood(answer) ? Status.OK : gone ? Status.DEAD : Status.UNVERIFIED;
    }

    private static boolean isGood(Answer answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }
}
