package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;

/** A marker or an editor's remark that was copied along inside quotation marks. */
public final class CitationInQuote implements Rule {

    private static final int MOST = 5;

    private static final RuleInfo INFO =
            RuleInfo.named("citation-in-quote", Family.CITATION, Severity.ERROR)
                    .summary("A citation marker stands inside quoted words")
                    .question("Where were these words copied from?")
                    .why(
                            "Nobody says a citation marker aloud: it was copied along from the"
                                    + " place the words were taken from, and points into the"
                                    + " list of another text.")
                    .fix("Take the marker out of the quotation and cite the source yourself.")
                    .flagged(
                            "The report states, \"The two ports were rivals [4] and shared a"
                                    + " railway until the war.\"")
                    .clean(
                            "The report states, \"The two ports were rivals and shared a railway.\"[4]")
                    .clean("The report states, \"The two ports were rivals until the war [4].\"")
                    .misses(
                            "A marker between the last word and the full stop, a matter of style;"
                                    + " a note of the document's own.")
                    .misses("Markers in quotations without marks.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Citations citations = article.citations();
        if (citations.markers().isEmpty() && citations.cleanup().isEmpty()) {
            return Stream.empty();
        }
        Cover remarks = Cover.of(citations.cleanup());
        return article.quotations().all().stream()
                .filter(CitationInQuote::hasMarks)
                .filter(q -> Checked.is(article, q.span()))
                .flatMap(q -> finding(article, q, remarks));
    }

    private static boolean hasMarks(Quotation quotation) {
        return switch (quotation.kind()) {
            case DIRECT, PARTIAL, SCARE, TITLE, NAME -> true;
            case BLOCK, PULL, EPIGRAPH, CAPTION, NESTED -> false;
        };
    }

    /** Where this rule reports the remarks of editors, so that no other has to. */
    static Cover quoted(Article article) {
        return Cover.of(
                article.quotations().all().stream()
                        .filter(CitationInQuote::hasMarks)
                        .map(Quotation::inner)
                        .toList());
    }

    /** The markers that lead nowhere and that this rule reports, so that no other has to. */
    static Cover lost(Article article) {
        return Cover.of(
                article.quotations().all().stream()
                        .filter(CitationInQuote::hasMarks)
                        .filter(q -> Checked.is(article, q.span()))
                        .flatMap(q -> copied(article, q).stream())
                        .filter(m -> !m.isResolved())
                        .map(Marker::span)
                        .toList());
    }

    private static List<Marker> copied(Article article, Quotation quotation) {
        return article.citations().markersIn(quotation.inner()).stream()
                .filter(m -> quotation.inner().contains(m.span()))
                .filter(m -> isCopied(article.text(), m, quotation))
                .toList();
    }

    private static Stream<Finding> finding(Article article, Quotation quotation, Cover remarks) {
        Citations citations = article.citations();
        List<Span> copied = new ArrayList<>();
        boolean proven = false;
        for (Marker marker : copied(article, quotation)) {
            copied.add(marker.span());
            proven |= !marker.isResolved();
        }
        if (remarks.overlaps(quotation.inner())) {
            for (Span remark : citations.cleanup()) {
                if (quotation.inner().contains(remark)) {
                    copied.add(remark);
                    proven = true;
                }
            }
        }
        if (copied.isEmpty()) {
            return Stream.empty();
        }
        copied.sort(null);
        List<Span> places = Spans.joined(copied, article.text());
        String message =
                proven
                        ? "These quoted words carry %s along from the text they were copied from:"
                                + " take that out and cite the source of the quotation."
                        : "%s stands inside the quoted words as if it were said: move it behind"
                                + " the closing quotation mark.";
        Finding finding =
                INFO.finding(places.get(0), message.formatted(shown(article.text(), copied)))
                        .withRelated(places.subList(1, places.size()));
        return Stream.of(proven ? finding : weaker(finding));
    }

    /** Each once, the first few of them. */
    private static String shown(String text, List<Span> copied) {
        List<String> all =
                copied.stream().map(s -> s.of(text).replace('\n', ' ')).distinct().toList();
        String first = String.join(" ", all.subList(0, Math.min(MOST, all.size())));
        return all.size() > MOST ? first + " and " + (all.size() - MOST) + " more" : first;
    }

    /** Where the number has an entry in the document's own list, only the place is wrong. */
    private static Finding weaker(Finding f) {
        return new Finding(
                f.rule(), Severity.WARNING, f.message(), f.span(), f.suggestion(), f.related());
    }

    /**
     * A number in the middle, whatever it points to; of the other styles only what points nowhere,
     * since a note of one's own may stand at any place.
     */
    private static boolean isCopied(String text, Marker marker, Quotation quotation) {
        boolean own = marker.isResolved() && marker.style() != Marker.Style.NUMERIC;
        boolean key = marker.style() == Marker.Style.KEY;
        return !own
                && !key
                && (!endsQuotation(text, marker.span().end(), quotation.inner().end())
                        || (!marker.isResolved() && isBehindStop(text, marker, quotation)));
    }

    /**
     * "It was stopped.[4]", with nothing that 4 could be: where the words came from, the marker
     * stood behind the full stop.
     */
    private static boolean isBehindStop(String text, Marker marker, Quotation quotation) {
        int i = marker.span().start() - 1;
        while (i > quotation.inner().start()
                && (Character.isDigit(text.charAt(i)) || "[],".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return marker.style() == Marker.Style.NUMERIC && ".!?".indexOf(text.charAt(i)) >= 0;
    }

    /**
     * Whether only punctuation and further numbers stand between an offset and the closing mark.
     */
    private static boolean endsQuotation(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return false;
            }
            if (!Whitespace.is(c) && !Character.isDigit(c) && "[](),.;:!?–-…'’".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
