package org.claimcheck.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;
import org.claimcheck.text.Whitespace;

/** The quotations that were compared with a source, and words to say what came of it. */
final class QuoteChecks {

    private static final int LONGEST_SHOWN = 60;

    private QuoteChecks() {}

    record Compared(Quotation quotation, SourceCheck check) {

        /** Graver if the quotation cites the source than if it was only found in it. */
        Finding finding(RuleInfo rule, Severity severity, String message) {
            return new Finding(rule.id(), severity, message, quotation.span(), null, List.of());
        }
    }

    /** Those of somebody's words, in text order: names and titles need no source. */
    static Stream<Compared> of(Article article) {
        if (!article.hasSources()) {
            return Stream.empty();
        }
        List<Quotation> all = article.quotations().all();
        List<SourceCheck> checks = article.sourceChecks();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Compared(all.get(i), checks.get(i)))
                .filter(c -> c.check().verdict().fails())
                .filter(
                        c ->
                                needsSource(c.quotation())
                                        && Checked.is(article, c.quotation().span()));
    }

    private static boolean needsSource(Quotation quotation) {
        return quotation.isSpeech() || quotation.kind() == Quotation.Kind.BLOCK;
    }

    /** The file that was compared and the line of the passage, if any is near. */
    static String place(SourceCheck check) {
        Location at = check.place();
        String path = at != null && at.path() != null ? at.path() : "";
        if (path.isEmpty() && check.source() != null) {
            path = check.source().path();
        }
        return at == null ? path : path + ", line " + at.line();
    }

    /** Words between marks, on one line; long ones are cut in the middle. */
    static String shown(String words) {
        StringBuilder out = new StringBuilder();
        boolean spaced = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Whitespace.is(c)) {
                spaced = out.length() > 0;
                continue;
            }
            if (spaced) {
                out.append(' ');
                spaced = false;
            }
            out.append(c);
        }
        return "“" + cut(out.toString()) + "”";
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_SHOWN) {
            return words;
        }
        int head = words.lastIndexOf(' ', LONGEST_SHOWN / 2);
        int tail = words.indexOf(' ', words.length() - LONGEST_SHOWN / 2);
        head = head < 1 ? LONGEST_SHOWN / 2 : head;
        tail = tail < 0 ? words.length() - LONGEST_SHOWN / 2 : tail;
        return words.substring(0, head) + " …" + words.substring(tail);
    }
}
