package org.claimcheck.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Tells whether an article says what a source is: a link, a date, an author, a description. */
final class Introductions {

    private static final int MOST_PLACES = 200;

    /** The body that somebody speaks for. */
    private static final Pattern AFFILIATION =
            Pattern.compile(" (?:for|of|from|at|with|in|on) (?:the |a )?[\\p{Lu}@]");

    /** A year beside a source dates it. */
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private static final Pattern TIMES =
            Pattern.compile("\\b(?:times|years?|days?|weeks?|months?|decades?|occasions?)$");

    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:can|could|may|might)\\b");

    private static final Pattern HABIT =
            Pattern.compile(
                    "\\b(?:often|commonly|usually|sometimes|typically|generally|frequently)\\b");

    /** Why a name is kept back; the turns are this project's own. */
    private static final Pattern KEPT_BACK =
            Pattern.compile(
                    "\\banonymity\\b|\\b(?:remain|stay|be|quoted) anonymous"
                            + "|\\b(?:not|n['\u2019]t|without|refused|declined|unwilling|reluctant"
                            + "|afraid|fear(?:s|ed)?) (?:to |of )?(?:(?:want|wish|like|care|agree)(?:ed|ing)? to )?"
                            + "(?:(?:be|being|give|giving) )(?:publicly )?(?:named|identified"
                            + "|quoted by name|(?:a|his|her|their) (?:full |real )?names?)\\b"
                            + "|\\bnot (?:being )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk"
                            + "|comment)"
                            + "|\\bnames? (?:has been |have been |was |were |is |are |being )?"
                            + "(?:withheld|changed)\\b");

    private static final String MARKS = "\"\u201c\u201d\u00ab\u00bb'\u2018\u2019";

    private final Article article;
    private final String text;
    private final String lower;
    private final Map<String, Boolean> known = new HashMap<>();

    private Introductions(Article article) {
        this.article = article;
        this.text = article.text();
        this.lower = text.toLowerCase(Locale.ROOT);
    }

    static Introductions in(Article article) {
        return new Introductions(article);
    }

    /** Whether a phrase for somebody unnamed holds, or is followed by, a proper name. */
    boolean isDescribed(Span mention, @Nullable Span cue) {
        boolean between = cue != null && cue.start() > mention.end();
        String phrase = text.substring(mention.start(), between ? cue.start() : mention.end());
        if (isMentionedBefore(mention)) {
            return true;
        }
        for (int i = 1; i < phrase.length(); i++) {
            boolean starts = !Character.isLetterOrDigit(phrase.charAt(i - 1));
            if (starts && Character.isUpperCase(phrase.charAt(i))) {
                return true;
            }
        }
        Span sentence = sentence(mention);
        int after = Math.min(text.length(), mention.end());
        String rest = text.substring(after, Math.max(after, sentence.end()));
        return AFFILIATION.matcher(rest).lookingAt()
                || rest.startsWith(" who goes by")
                || rest.startsWith(" named ")
                || rest.startsWith(" called ") && !isCue(mention.end() + 1, cue)
                || rest.startsWith(" identified ")
                || rest.startsWith(", named ")
                || rest.startsWith(", identified ")
                || article.isCited(sentence)
                || Locators.signalFollows(text, sentence.end());
    }

    private static boolean isCue(int offset, @Nullable Span cue) {
        return cue != null && cue.start() == offset;
    }

    /** Whether the sentence, or the next one of its block, says why there is no name. */
    boolean isExcused(Span mention) {
        Span own = sentence(mention);
        int end = article.document().blockAt(own.start());
        int limit = article.document().blocks().get(end).span().end();
        int next = Math.min(limit, own.end() + 2);
        Span behind = next < limit ? sentence(new Span(next, next)) : own;
        int to = Math.max(own.end(), Math.min(limit, behind.end()));
        return KEPT_BACK.matcher(lower).region(own.start(), to).find();
    }

    /** "The travellers", after they came in; "the report's authors", after the report did. */
    private boolean isMentionedBefore(Span mention) {
        String phrase = mention.of(lower);
        int owner = Math.max(phrase.indexOf("'s "), phrase.indexOf("\u2019s "));
        phrase = owner < 0 ? phrase : phrase.substring(0, owner);
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return phrase.startsWith("the ") && lower.indexOf(noun) < mention.start();
    }

    /** Whether somebody only may say it: "if someone says", "critics might say". */
    boolean isSupposed(Span mention, @Nullable Span cue) {
        String phrase = mention.of(lower);
        if (phrase.endsWith("one") || phrase.endsWith("body")) {
            return true;
        }
        int from = Math.max(0, mention.start() - 12);
        String before = " " + lower.substring(from, mention.start());
        if (before.endsWith(" if ") || before.endsWith("when ") || before.endsWith("suppose ")) {
            return true;
        }
        if (cue == null || cue.start() < mention.end()) {
            return false;
        }
        String between = lower.substring(mention.end(), cue.start());
        return between.length() < 40
                && List.of(" might ", " could ", " would ", " may ", " can ", " should ", " will ")
                        .stream()
                        .anyMatch(between::startsWith);
    }

    /**
     * A count of times, what people are in the habit of saying, and "what people ask is", are
     * nobody's own words.
     */
    boolean isHabit(Span mention, @Nullable Span cue) {
        boolean named = cue != null && lower.startsWith(" is ", cue.end());
        if (named || TIMES.matcher(mention.of(lower)).find()) {
            return true;
        }
        return cue != null
                && cue.start() > mention.end()
                && HABIT.matcher(lower.substring(mention.end(), cue.start())).find();
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
