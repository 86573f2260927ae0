package org.claimcheck.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether somebody without a name is told of otherwise, kept back for a reason, or nobody.
 */
final class Unnamed {

    /** The body that somebody speaks for. */
    private static final Pattern AFFILIATION =
            Pattern.compile(" (?:for|of|from|at|with|in|on) (?:the |a )?[\\p{Lu}@]");

    private static final Pattern TIMES =
            Pattern.compile("\\b(?:times|years?|days?|weeks?|months?|decades?|occasions?)$");

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

    private final Article article;
    private final Spoken spoken;
    private final String text;
    private final String lower;

    Unnamed(Article article) {
        this.article = article;
        this.spoken = new Spoken(article);
        this.text = article.text();
        this.lower = text.toLowerCase(Locale.ROOT);
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
        Span sentence = spoken.sentence(mention.start());
        int after = Math.min(text.length(), mention.end());
        String rest = text.substring(after, Math.max(after, sentence.end()));
        return AFFILIATION.matcher(rest).lookingAt()
                || rest.startsWith(" who goes by")
                || rest.startsWith(" named ")
                || (rest.startsWith(" called ") && !isCue(mention.end() + 1, cue))
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
        Span own = spoken.sentence(mention.start());
        int end = article.document().blockAt(own.start());
        int limit = article.document().blocks().get(end).span().end();
        int next = Math.min(limit, own.end() + 2);
        Span behind = next < limit ? spoken.sentence(next) : own;
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
}
