package org.claimcheck.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.SmallLetters;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Tells whether an article says what a document is: a link, a date, an author, a description. */
final class Introductions {

    private static final int MOST_PLACES = 200;

    /** A year beside a source dates it. */
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:can|could|may|might)\\b");

    /** What a reader may want to look up; a lid, a sign or a banner is where it is. */
    private static final Set<String> PUBLICATIONS =
            Set.of(
                    "report",
                    "study",
                    "survey",
                    "analysis",
                    "review",
                    "memo",
                    "memorandum",
                    "document",
                    "letter",
                    "statement",
                    "filing",
                    "complaint",
                    "lawsuit",
                    "indictment",
                    "affidavit",
                    "article",
                    "paper",
                    "post",
                    "tweet",
                    "email",
                    "e-mail",
                    "poll",
                    "dataset",
                    "website",
                    "blog",
                    "release",
                    "transcript",
                    "summary",
                    "testimony",
                    "editorial",
                    "essay",
                    "book",
                    "ruling",
                    "opinion",
                    "audit",
                    "message",
                    "petition");

    private static final Set<String> BOOKS =
            Set.of("book", "novel", "memoir", "essay", "poem", "play");

    /** In UTF-16 units: a book's title stands in the paragraph before at the farthest. */
    private static final int TITLE_REACH = 1_500;

    /** "In The Salt Road", "her memoir, Salt Roads". */
    private static final Pattern TITLE =
            Pattern.compile(
                    "[\\p{Ll},] (?:The|An?) \\p{Lu}\\p{Ll}{1,20}"
                            + "|\\b(?:book|novel|memoir|essay|poem|play),? (?:called |titled |entitled )?"
                            + "[*_\"\u201c\u2018]?\\p{Lu}\\p{Ll}");

    private static final String MARKS = "\"\u201c\u201d\u00ab\u00bb'\u2018\u2019";

    private final Article article;
    private final String text;
    private final String lower;
    private final Map<String, Boolean> known = new HashMap<>();

    private Introductions(Article article) {
        this.article = article;
        this.text = article.text();
        this.lower = SmallLetters.of(text);
    }

    static Introductions in(Article article) {
        return new Introductions(article);
    }

    /** "It can sign a statement saying": nobody wrote it yet. */
    boolean isPossible(Span mention) {
        int from = Math.max(sentence(mention).start(), mention.start() - 25);
        return mention.start() > from
                && POSSIBLE.matcher(lower.substring(from, mention.start())).find();
    }

    /**
     * Whether a publication is known to the reader.
     *
     * @param name its name, null if only a common noun stands for it
     */
    boolean isIntroduced(Span mention, @Nullable String name) {
        Span sentence = sentence(mention);
        if (isLinked(sentence)) {
            return true;
        }
        if (name == null) {
            return isKnownNoun(mention);
        }
        boolean quoted =
                mention.start() > 0
                        && MARKS.indexOf(text.charAt(mention.start() - 1)) >= 0
                        && mention.of(text).equals(name);
        if (!quoted) {
            // A name without marks may be one that every reader knows.
            return true;
        }
        return known.computeIfAbsent(name.toLowerCase(Locale.ROOT), this::isExplainedAnywhere);
    }

    /** "The book", after its title: a reader can look it up by that. */
    boolean isTitled(Span mention) {
        String phrase = mention.of(lower);
        if (!BOOKS.contains(phrase.substring(phrase.lastIndexOf(' ') + 1))) {
            return false;
        }
        int from = Math.max(0, mention.start() - TITLE_REACH);
        boolean quoted =
                Spans.startingIn(
                                article.quotations().all(),
                                Quotation::span,
                                new Span(from, mention.start()))
                        .stream()
                        .anyMatch(q -> q.kind() == Quotation.Kind.TITLE);
        return quoted || TITLE.matcher(text).region(from, mention.start()).find();
    }

    private boolean isExplainedAnywhere(String key) {
        int at = lower.indexOf(key);
        for (int n = 0; at >= 0 && n < MOST_PLACES; n++) {
            if (introduces(new Span(at, at + key.length()))) {
                return true;
            }
            at = lower.indexOf(key, at + key.length());
        }
        return false;
    }

    /** "The report": something must have been said of it before, or of whose it is. */
    private boolean isKnownNoun(Span mention) {
        String phrase = mention.of(text).toLowerCase(Locale.ROOT);
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        if (!PUBLICATIONS.contains(noun)) {
            return true;
        }
        boolean bare = phrase.equals("a " + noun) || phrase.equals("an " + noun);
        return !bare || lower.indexOf(noun) < mention.start() - 2;
    }

    private boolean introduces(Span place) {
        int index = article.document().blockAt(place.start());
        Block block = article.document().blocks().get(Math.max(0, index));
        boolean listed =
                block.region() == Region.Kind.REFERENCE_LIST
                        || block.region() == Region.Kind.NOTES
                        || block instanceof Block.Note;
        if (listed) {
            return true;
        }
        Span sentence = sentence(place);
        return isLinked(sentence) || isExplained(place, sentence);
    }

    /** A description beside the name: after a comma or bracket, after "is", before it a noun. */
    private boolean isExplained(Span place, Span sentence) {
        int after = place.end();
        while (after < sentence.end()
                && (MARKS.indexOf(text.charAt(after)) >= 0 || text.charAt(after) == '.')) {
            after++;
        }
        String rest = lower.substring(after, Math.max(after, sentence.end()));
        if (rest.startsWith(", a ")
                || rest.startsWith(", an ")
                || rest.startsWith(", the ")
                || rest.startsWith(", which ")
                || rest.startsWith(", published")
                || rest.startsWith(" (")
                || rest.startsWith(" is a")
                || rest.startsWith(" is the")
                || rest.startsWith(" was a")
                || rest.startsWith(" was the")
                || rest.startsWith(" by ")
                || rest.startsWith(" published")
                || startsWithNoun(rest)) {
            return true;
        }
        int before = place.start();
        while (before > sentence.start()
                && (MARKS.indexOf(text.charAt(before - 1)) >= 0
                        || Whitespace.is(text.charAt(before - 1)))) {
            before--;
        }
        int start = before;
        while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = lower.substring(start, before);
        return word.length() > 3
                && !isFunctionWord(word)
                && Character.isLowerCase(text.charAt(start))
                && !word.endsWith("ed");
    }

    private static boolean startsWithNoun(String rest) {
        for (String noun :
                List.of(
                        " website",
                        " report",
                        " newspaper",
                        " magazine",
                        " blog",
                        " database",
                        " study",
                        " group",
                        " institute",
                        " archive",
                        " dataset",
                        " page",
                        " newsletter",
                        " channel",
                        " journal",
                        " survey",
                        " site")) {
            if (rest.startsWith(noun)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunctionWord(String word) {
        return List.of("that", "with", "from", "this", "when", "which", "while", "into")
                .contains(word);
    }

    private boolean isLinked(Span sentence) {
        return article.isSourced(sentence) || isDated(text, sentence);
    }

    /** Whether a year stands in a sentence. */
    static boolean isDated(String text, Span sentence) {
        return YEAR.matcher(text).region(sentence.start(), sentence.end()).find();
    }

    private Span sentence(Span place) {
        List<Sentence> sentences = article.sentences();
        int last = Spans.lastBy(sentences, Sentence::span, place.start());
        return last < 0 ? place : sentences.get(last).span();
    }
}
