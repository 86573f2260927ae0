package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.SmallLetters;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether somebody without a name is told of otherwise, kept back for a reason, or nobody.
 */
final class Unnamed {

    /** The body that somebody speaks for. */
    private static final Pattern AFFILIATION =
            Pattern.compile(" (?:for|of|from|at|with|in|on) (?:the |a )?[\\p{Lu}@]");

    /** "A company spokeswoman": the body stands before it. */
    private static final Pattern SPOKESMAN =
            Pattern.compile(
                    "^(?:an? |the )?(?!an? |the )[\\p{L}-]{3,20} spokes(?:man|woman|person|people)$");

    /** "A spokesman for the charity": the one that was spoken of. */
    private static final Pattern SPEAKS_FOR =
            Pattern.compile(
                    "(?:[\\p{L}-]{1,20} ){0,4}spokes(?:man|woman|person|people)"
                            + " (?:for|of|from) (?:the|its|his|her|their|this|our) \\p{L}");

    /** What carries words for those who hold it. */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\b(?:signs?|placards?|banners?|posters?|flags?|(?:t-)?shirts?|badges?|stickers?"
                            + "|leaflets?|hats?|caps?|buttons?) (?:that |which )?$");

    private static final Pattern TIMES =
            Pattern.compile("\\b(?:times|years?|days?|weeks?|months?|decades?|occasions?)$");

    /** "One of the most common questions homeowners ask" */
    private static final Pattern USUAL =
            Pattern.compile(
                    "\\bmost (?:common|frequent|usual|asked) |\\b(?:questions?|excuses?|complaints?|objections?)\\b");

    private static final Pattern HABIT =
            Pattern.compile(
                    "\\b(?:often|commonly|usually|sometimes|typically|generally|frequently|(?:like|love)[sd]? to)\\b");

    private static final Pattern ANYBODY =
            Pattern.compile("(?:any|every)(?:one|body)\\b|no(?:body\\b| one\\b|ne )|neither ");

    /** What "someone" does when it is news. */
    private static final Set<String> REPORTED =
            Set.of(
                    "said",
                    "told",
                    "wrote",
                    "claimed",
                    "added",
                    "posted",
                    "commented",
                    "complained");

    /** What makes it anybody at any time, or somebody whom the writer met. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "\\b(?:if|when|whenever|imagine|suppose|once|ever|always|me|my|would|might|could"
                            + "|can|may|like|as though)\\b");

    private static final Pattern PRESS =
            Pattern.compile("\\b(?:reporter|journalist|correspondent|interviewer|moderator)s?\\b");

    private static final Pattern ONE_OF = Pattern.compile("^\\p{L}{1,9} of (?=the )");

    /** Some out of several of whom the text spoke. */
    private static final Pattern OF_SEVERAL =
            Pattern.compile(
                    "\\p{L}{1,9} of (?:them|us|the)\\b|the (?:others?|latter|former)$|both$");

    /** Several who belong together, when names nearby say who they are. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "(?:the|both) (?:twins|pair|couple|duo|trio|two|three|siblings|brothers|sisters"
                            + "|newlyweds|friends|partners)$");

    /** Those whom names nearby do not introduce. */
    private static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:officials|experts|critics|sources|analysts|officers|witnesses|insiders"
                            + "|residents|researchers|scientists|workers|members|observers)$");

    /** Words for those who tell something, which say nothing of who they are. */
    private static final Set<String> TELLERS =
            Set.of("source", "sources", "insider", "insiders", "official", "officials");

    /** So many earlier places of a word are looked at. */
    private static final int MOST_PLACES = 20;

    private static final Pattern JOINT = Pattern.compile(",? (?:and|or|&) |, |, (?:his|her) ");

    private final Article article;
    private final Spoken spoken;
    private final Anonymity anonymity;
    private final String text;
    private final String lower;

    Unnamed(Article article) {
        this.article = article;
        this.spoken = new Spoken(article);
        this.anonymity = new Anonymity(article);
        this.text = article.text();
        this.lower = SmallLetters.of(text);
    }

    /** Whether a phrase for somebody unnamed holds, or is followed by, a proper name. */
    boolean isDescribed(Span mention, @Nullable Span cue) {
        boolean between = cue != null && cue.start() > mention.end();
        String phrase = text.substring(mention.start(), between ? cue.start() : mention.end());
        if (isMentionedBefore(mention) || isOfNamed(mention)) {
            return true;
        }
        Span sentence = spoken.sentence(mention.start());
        boolean nameless = NamelessSources.is(text, mention, cue, sentence);
        for (int i = 1; i < phrase.length() && !nameless; i++) {
            boolean starts = !Character.isLetterOrDigit(phrase.charAt(i - 1));
            if (starts && Character.isUpperCase(phrase.charAt(i))) {
                return true;
            }
        }
        int after = Math.min(text.length(), mention.end());
        String rest = text.substring(after, Math.max(after, sentence.end()));
        return (!nameless && AFFILIATION.matcher(rest).lookingAt())
                || SPEAKS_FOR.matcher(lower).region(mention.start(), sentence.end()).lookingAt()
                || SPOKESMAN.matcher(mention.of(lower)).find()
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
        return anonymity.isExplained(new Span(own.start(), to));
    }

    /** "The travellers", after they came in; "the report's authors", after the report did. */
    private boolean isMentionedBefore(Span mention) {
        String phrase = ONE_OF.matcher(mention.of(lower)).replaceFirst("");
        int owner = Math.max(phrase.indexOf("'s "), phrase.indexOf("\u2019s "));
        phrase = owner < 0 ? phrase : phrase.substring(0, owner);
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        int first = lower.indexOf(noun);
        return phrase.startsWith("the ")
                && first < mention.start()
                && (!TELLERS.contains(noun) || isNamedBefore(noun, mention.start()));
    }

    /** "The source", when nobody was named who may be meant. */
    boolean isUnknownTeller(Span mention) {
        String phrase = mention.of(lower);
        String noun = phrase.startsWith("the ") ? phrase.substring(4) : "";
        return TELLERS.contains(noun) && !isNamedBefore(noun, mention.start());
    }

    /** "Fire officer Ada Reed", before "the officer": "a senior source" is still nobody. */
    private boolean isNamedBefore(String noun, int end) {
        int at = lower.indexOf(noun);
        for (int n = 0; n < MOST_PLACES && at >= 0 && at < end; n++) {
            Span sentence = spoken.sentence(at);
            boolean person =
                    Spans.startingIn(article.names(), EntityMention::span, sentence).stream()
                            .anyMatch(m -> m.kind() == EntityMention.Kind.PERSON);
            if (person) {
                return true;
            }
            at = lower.indexOf(noun, at + noun.length());
        }
        return false;
    }

    /** Whether somebody only may say it: "if someone says", "critics might say". */
    boolean isSupposed(Span mention, @Nullable Span cue) {
        String phrase = mention.of(lower);
        boolean somebody = phrase.equals("someone") || phrase.equals("somebody");
        if (somebody ? !isReported(mention, cue) : ANYBODY.matcher(phrase).lookingAt()) {
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
        if (phrase.endsWith("people") && cue.of(lower).endsWith("ing")) {
            return true;
        }
        String between = lower.substring(mention.end(), cue.start());
        return between.length() < 40
                && List.of(" might ", " could ", " would ", " may ", " can ", " should ", " will ")
                        .stream()
                        .anyMatch(between::startsWith);
    }

    /** Whether "someone" did say it, once and in so many words. */
    private boolean isReported(Span mention, @Nullable Span cue) {
        if (cue == null || !REPORTED.contains(cue.of(lower))) {
            return false;
        }
        Span sentence = spoken.sentence(Math.min(mention.start(), cue.start()));
        Matcher open = OPEN.matcher(lower).region(sentence.start(), sentence.end());
        while (open.find()) {
            if (!article.quotations().holds(new Span(open.start(), open.end()))) {
                return false;
            }
        }
        return true;
    }

    /** A journalist's question is asked for the answer, whoever asks it. */
    boolean isQuestion(Quotation quotation) {
        Span mention = quotation.attribution().mention();
        String words = quotation.inner().of(text).strip();
        return mention != null
                && words.endsWith("?")
                && PRESS.matcher(lower).region(mention.start(), mention.end()).find();
    }

    /** Whether "one of them", "the other" are among persons named just before. */
    private boolean isOfNamed(Span mention) {
        String phrase = mention.of(lower);
        boolean several = OF_SEVERAL.matcher(phrase).lookingAt() && !OFFICE.matcher(phrase).find();
        if (!several && !TOGETHER.matcher(phrase).matches()) {
            return false;
        }
        List<Block> blocks = article.document().blocks();
        int block = article.document().blockAt(mention.start());
        int from = blocks.get(Math.max(0, block - 1)).span().start();
        List<EntityMention> persons =
                Spans.startingIn(
                                article.names(),
                                EntityMention::span,
                                new Span(from, mention.start()))
                        .stream()
                        .filter(n -> n.kind() == EntityMention.Kind.PERSON)
                        .toList();
        for (int i = 1; i < persons.size(); i++) {
            int end = persons.get(i - 1).span().end();
            int start = persons.get(i).span().start();
            if (start > end && JOINT.matcher(text.substring(end, start)).matches()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A count of times, what people are in the habit of saying, what stands on their signs, and
     * "what people ask is", are nobody's own words.
     */
    boolean isHabit(Span mention, @Nullable Span cue) {
        boolean named = cue != null && lower.startsWith(" is ", cue.end());
        String phrase = mention.of(lower);
        if (named || TIMES.matcher(phrase).find() || USUAL.matcher(phrase).find()) {
            return true;
        }
        if (cue == null || cue.start() <= mention.end()) {
            return false;
        }
        String between = lower.substring(mention.end(), cue.start());
        return HABIT.matcher(between).find() || SHOWN.matcher(between).find();
    }
}
