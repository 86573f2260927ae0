package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.NoteFault;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.jspecify.annotations.Nullable;

/** One label on two entries, or one source in two entries of a list. */
public final class DuplicateReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("duplicate-reference", Family.CITATION, Severity.ERROR)
                    .summary("Two entries share a label, or one source has two entries")
                    .question("Which of the two entries is meant?")
                    .why(
                            "A marker that two entries answer to leads to only one of them, and"
                                    + " programs drop the other; a source listed twice looks like"
                                    + " two sources.")
                    .fix("Give each entry its own label, or merge the two.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            The mill burned down twice.[^mill]

                            [^mill]: Fire register of 1871.

                            [^mill]: Diary of a miller, volume 2.
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            The mill burned down twice.[^mill] Nobody rebuilt it.[^mill]

                            [^mill]: Fire register of 1871.
                            """)
                    .source("MediaWiki's Cite extension: the error \"references duplicate key\".")
                    .misses("Lists whose numbers begin again, as chapters have them.")
                    .misses("Two editions or two pages of one work: only the same words count.")
                    .build();

    /** Shorter entries, such as "Quill, p. 4", may stand twice in a list of notes. */
    private static final int FEWEST_LETTERS = 40;

    /** The same of entries in which a title and a year can be told. */
    private static final int FEWEST_DESCRIBED = 15;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        for (NoteFault fault : article.document().noteFaults()) {
            if (fault.kind() == NoteFault.Kind.SECOND_TEXT && isNote(article, fault)) {
                out.add(
                        INFO.finding(
                                fault.span(),
                                "The note “"
                                        + fault.label()
                                        + "” is defined before with another text: give this one a"
                                        + " name of its own."));
            }
        }
        Map<Integer, List<Reference>> lists = new LinkedHashMap<>();
        for (Reference reference : article.citations().references()) {
            lists.computeIfAbsent(reference.list(), k -> new ArrayList<>()).add(reference);
        }
        lists.values().forEach(list -> check(article.text(), list, out));
        return out.stream();
    }

    /** In a page any item of a list may have the id of another. */
    private static boolean isNote(Article article, NoteFault fault) {
        return article.document().source().format() != Format.HTML
                || article.citations().isReference(fault.span());
    }

    private static void check(String text, List<Reference> list, List<Finding> out) {
        boolean again = beginsAgain(list);
        Map<String, Reference> labels = new HashMap<>();
        Map<String, Reference> sources = new HashMap<>();
        for (Reference one : list) {
            String words = words(text, one);
            String label = one.label();
            Reference same = label == null ? null : labels.putIfAbsent(fold(label), one);
            if (same != null && !again) {
                if (!words.equals(words(text, same))) {
                    out.add(twice(text, one, same));
                }
                continue;
            }
            String doi = one.fields().doi();
            Reference source = doi == null ? null : sources.putIfAbsent(doi, one);
            boolean described = one.fields().title() != null && one.fields().year() != null;
            if (words.length() >= (described ? FEWEST_DESCRIBED : FEWEST_LETTERS)) {
                Reference entry = sources.putIfAbsent(words, one);
                source = entry == null ? source : entry;
            }
            if (source != null && isSame(text, one, source)) {
                out.add(sameSource(text, one, source));
            }
        }
    }

    /** Whether both 1 and 2 are there twice, as where chapters are numbered by themselves. */
    private static boolean beginsAgain(List<Reference> list) {
        Set<String> seen = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Reference one : list) {
            String label = String.valueOf(one.label());
            if (Set.of("1", "2").contains(label) && !seen.add(label)) {
                again.add(label);
            }
        }
        return again.size() == 2;
    }

    /** Entries that differ in a page only are two places of one source. */
    private static boolean isSame(String text, Reference one, Reference other) {
        String a = words(text, one);
        String b = words(text, other);
        return a.equals(b) || (one.fields().doi() != null && digits(a).equals(digits(b)));
    }

    private static Finding twice(String text, Reference one, Reference first) {
        String message =
                "The label “"
                        + one.label()
                        + "” already has an entry with another text: give this one a label of its"
                        + " own.";
        return INFO.finding(EntryText.beginning(text, one), message)
                .withRelated(List.of(EntryText.beginning(text, first)));
    }

    private static Finding sameSource(String text, Reference one, Reference first) {
        String message =
                "This source is in the list already"
                        + name(first.label())
                        + ": merge the two entries.";
        return new Finding(
                INFO.id(),
                Severity.NOTE,
                message,
                EntryText.beginning(text, one),
                null,
                List.of(EntryText.beginning(text, first)));
    }

    private static String name(@Nullable String label) {
        return label == null ? "" : ", as entry " + label;
    }

    private static String fold(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Letters and digits of an entry without its label. */
    private static String words(String text, Reference reference) {
        String shown = reference.span().of(text).toLowerCase(Locale.ROOT).strip();
        String label = reference.label();
        int from = 0;
        if (label != null) {
            int at = shown.indexOf(label.toLowerCase(Locale.ROOT));
            from = at >= 0 && at < 3 ? at + label.length() : 0;
        }
        StringBuilder out = new StringBuilder();
        for (int i = from; i < shown.length(); i++) {
            if (Character.isLetterOrDigit(shown.charAt(i))) {
                out.append(shown.charAt(i));
            }
        }
        return out.toString();
    }

    private static String digits(String words) {
        StringBuilder out = new StringBuilder();
        words.chars().filter(Character::isDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
