package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.Surnames;
import org.claimcheck.document.Block;
import org.claimcheck.document.NoteFault;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** An entry that no marker points to, in a list most of which is cited. */
public final class UncitedReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("uncited-reference", Family.CITATION, Severity.WARNING)
                    .summary("A reference or note is never cited")
                    .question("Which statement rests on this source?")
                    .why(
                            "Either the passage it supported is gone, or a marker was lost and a"
                                    + " statement stands without its source.")
                    .fix("Cite it where it belongs, or take it out of the list.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            The mill burned down twice.[^mill]

                            [^mill]: Fire register.

                            [^weir]: Map of the weir.
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            The mill burned down twice.[^mill]

                            [^mill]: Fire register.
                            """)
                    .misses(
                            "Other lists of which less than half is cited: they are for reading on, or"
                                    + " cited in a way that is not understood.")
                    .misses(
                            "Lists without labels, unless they are cited by author and year and the"
                                    + " text names none of the authors of the entry.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Map<Integer, List<Reference>> lists = new TreeMap<>();
        // The second text of a note is told as that.
        Cover second =
                Cover.of(
                        article.document().noteFaults().stream()
                                .filter(f -> f.kind() == NoteFault.Kind.SECOND_TEXT)
                                .map(NoteFault::span)
                                .toList());
        for (Reference reference : article.citations().references()) {
            if (isInOtherFile(article, reference) || second.overlaps(reference.span())) {
                continue;
            }
            lists.computeIfAbsent(reference.list(), k -> new ArrayList<>()).add(reference);
        }
        return lists.values().stream()
                .filter(list -> isCited(list) || isHidden(article, list.get(0)))
                .flatMap(List::stream)
                .filter(r -> r.citedBy().isEmpty())
                .filter(r -> r.label() != null || isUnmentioned(article, r))
                .map(r -> finding(article.text(), r));
    }

    /**
     * Whether an entry without a label, in a list cited by author and year, is by people none of
     * whom the text names.
     */
    private static boolean isUnmentioned(Article article, Reference reference) {
        boolean authorYear =
                article.citations().markers().stream()
                        .anyMatch(m -> m.style() == Marker.Style.AUTHOR_YEAR && m.isResolved());
        if (!authorYear
                || reference.fields().authors().isEmpty()
                || reference.fields().year() == null) {
            return false;
        }
        Set<String> authors =
                new TreeSet<>(Surnames.words(String.join(" ", reference.fields().authors())));
        for (Block block : article.document().blocks()) {
            if (!article.citations().isReference(block.span())
                    && Surnames.words(block.span().of(article.text())).stream()
                            .anyMatch(authors::contains)) {
                return false;
            }
        }
        return !authors.isEmpty();
    }

    /** A bibliography file serves more articles than this one. */
    private static boolean isInOtherFile(Article article, Reference reference) {
        int block = article.document().blockAt(reference.span().start());
        return block >= 0
                && article.document().blocks().get(block).region() == Region.Kind.BIBLIOGRAPHY;
    }

    /**
     * A note of Markdown that no marker leads to is not even shown. A wiki shows an error for a
     * note that stands in the list only.
     */
    private static boolean isHidden(Article article, Reference reference) {
        int index = article.document().blockAt(reference.span().start());
        Block block = index < 0 ? null : article.document().blocks().get(index);
        return switch (article.document().source().format()) {
            case MARKDOWN ->
                    block != null && block.region() == Region.Kind.NOTES && !isOfAnother(article);
            case WIKITEXT -> block instanceof Block.Note;
            default -> false;
        };
    }

    /** Whether there are no markers because the text that has them is in another file. */
    private static boolean isOfAnother(Article article) {
        boolean alone = article.others() == OtherDocuments.NONE;
        boolean notesOnly =
                article.prose().isEmpty() && article.citations().references().size() > 1;
        return article.citations().markers().isEmpty() && (!alone || notesOnly);
    }

    private static boolean isCited(List<Reference> list) {
        long cited = list.stream().filter(r -> !r.citedBy().isEmpty()).count();
        return cited > 0 && cited * 2 >= list.size();
    }

    private static Finding finding(String text, Reference reference) {
        Span span = EntryText.beginning(text, reference);
        String message =
                "No marker points to "
                        + entry(reference.label())
                        + " of this list: cite it where it belongs, or take it out.";
        return INFO.finding(span, message);
    }

    private static String entry(@Nullable String label) {
        return label == null || label.isBlank() ? "this entry" : "entry “" + label + "”";
    }
}
