package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Block;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;

/** A list of sources that nothing in the text leads to. */
public final class UnlinkedSourceList implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("unlinked-source-list", Family.CITATION, Severity.WARNING)
                    .summary("A list of sources that nothing in the text points to")
                    .question("Which statement rests on which of these sources?")
                    .why(
                            "Nobody can tell which statement rests on which source, and so none"
                                    + " can be checked.")
                    .fix("Cite each source where it is used.")
                    .flagged(
                            """
                            The mill burned down twice. Nobody rebuilt it, and the town forgot.

                            References

                            1. Fire register of the town, 1871. https://archive.example/fires
                            2. Diary of a miller, 1903. https://archive.example/diary
                            3. Yearbook of the trams, 1911. https://archive.example/trams
                            """)
                    .clean(
                            """
                            The mill burned down twice [1]. Nobody rebuilt it.

                            References

                            1. Fire register of the town, 1871. https://archive.example/fires
                            2. Diary of a miller, 1903. https://archive.example/diary
                            3. Yearbook of the trams, 1911. https://archive.example/trams
                            """)
                    .misses("Lists under another heading, such as \"Further reading\".")
                    .misses("Lists of which the text names a part of the authors or sites.")
                    .build();

    /** Fewer entries are a remark rather than a list. */
    private static final int FEWEST = 3;

    /** A remark or two above the first entry is no article. */
    private static final int SHORTEST_TEXT = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Map<Integer, List<Reference>> lists = new LinkedHashMap<>();
        for (Reference reference : article.citations().references()) {
            lists.computeIfAbsent(reference.list(), k -> new ArrayList<>()).add(reference);
        }
        boolean marked =
                article.citations().markers().stream().anyMatch(m -> Checked.is(article, m.span()));
        if (marked || lists.isEmpty() || isListAlone(article)) {
            return Stream.empty();
        }
        Set<String> words = words(article);
        Set<String> linked = linked(article);
        return lists.values().stream()
                .filter(list -> list.size() >= FEWEST)
                .filter(list -> list.stream().allMatch(r -> r.citedBy().isEmpty()))
                .filter(list -> list.stream().allMatch(r -> Checked.is(article, r.span())))
                .filter(list -> isSources(list) && !isNamed(article, list, words, linked))
                .map(list -> finding(article, list));
    }

    /** Whether hardly more than the list is there: the text may be in another file. */
    private static boolean isListAlone(Article article) {
        List<Reference> references = article.citations().references();
        int list = 0;
        for (Reference reference : references) {
            list += reference.span().length();
        }
        int prose = 0;
        int above = 0;
        for (Sentence sentence : article.prose()) {
            prose += sentence.span().length();
            boolean first = sentence.span().start() < references.get(0).span().start();
            above += first ? sentence.span().length() : 0;
        }
        return prose * 4 < list || above < SHORTEST_TEXT;
    }

    /** Entries with an address, an identifier or a year; other lists are of something else. */
    private static boolean isSources(List<Reference> list) {
        long known =
                list.stream()
                        .map(Reference::fields)
                        .filter(f -> f.doi() != null || f.url() != null || f.year() != null)
                        .count();
        return known * 2 > list.size();
    }

    /** Whether the running text names or links to one source of three. */
    private static boolean isNamed(
            Article article, List<Reference> list, Set<String> words, Set<String> linked) {
        long named =
                list.stream()
                        .filter(
                                r ->
                                        words.contains(firstWord(article.text(), r))
                                                || linked.contains(
                                                        String.valueOf(r.fields().url())))
                        .count();
        return named * 3 >= list.size();
    }

    private static Finding finding(Article article, List<Reference> list) {
        String message =
                "Nothing in the text leads to any of the "
                        + list.size()
                        + " sources of this list: cite each where it is used.";
        return INFO.finding(EntryText.beginning(article.text(), list.get(0)), message);
    }

    /** The capitalised words of the running text, lower case. */
    private static Set<String> words(Article article) {
        Set<String> out = new TreeSet<>();
        for (Block block : article.document().blocks()) {
            if (article.isProse(block) || block.region() == Region.Kind.QUOTE_BLOCK) {
                String text = block.span().of(article.text());
                int at = 0;
                while (at < text.length()) {
                    int to = wordEnd(text, at);
                    if (to > at && Character.isUpperCase(text.charAt(at))) {
                        out.add(text.substring(at, to).toLowerCase(Locale.ROOT));
                    }
                    at = Math.max(to, at + 1);
                }
            }
        }
        return out;
    }

    private static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** The name an entry begins with, lower case; empty if it is too short to tell anything. */
    private static String firstWord(String text, Reference reference) {
        Span span = reference.span();
        int from = span.start();
        while (from < span.end() && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        int to = Math.min(span.end(), wordEnd(text, from));
        String word = to > from ? text.substring(from, to) : "";
        return word.length() > 3 ? word.toLowerCase(Locale.ROOT) : "";
    }

    private static Set<String> linked(Article article) {
        Set<String> out = new TreeSet<>();
        for (Link link : article.document().links()) {
            if (!article.citations().isReference(link.span())) {
                out.add(link.target());
            }
        }
        return out;
    }
}
