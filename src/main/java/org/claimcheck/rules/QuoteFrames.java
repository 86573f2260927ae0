package org.claimcheck.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * Tells by fixed turns of phrase whose words a quotation holds, where no verb of speaking does. The
 * turns are this project's own. Every repetition is bounded.
 */
final class QuoteFrames {

    private static final int REACH = 160;

    /** "In the words of a weaver, Ida Voss": a name must follow, or nobody is named. */
    private static final Pattern WORDS_OF =
            Pattern.compile("\\b[Ii]n the words? of [^.\\n\"\u201c\u201d]{0,60}\\p{Lu}");

    /** "That was the message from Ida Voss". */
    private static final Pattern MESSAGE_OF =
            Pattern.compile(
                    "[\\s:,;\u2013\u2014-]{1,4}(?:that |this |such |these |those )?(?:was|is|were|are)"
                            + " (?:the|a|an|his|her|their) [\\p{L} -]{3,40} (?:of|from|by)"
                            + " (?:[\\p{Ll}-]{1,20} ){0,3}\\p{Lu}");

    /** "The play opens:", "Section 12 states:": what is cited is named, if not who wrote it. */
    private static final Pattern WORK =
            Pattern.compile(
                    "(?:\\b(?:The|Its|His|Her|Their|the|its|his|her|their) (?:[\\p{L}'\u2019-]{1,20}"
                            + " ){1,4}(?:opens|begins|starts|ends|closes|concludes|reads)"
                            + "(?: with)?(?: the (?:words|line|lines|sentence))?"
                            + "|\\b(?:Article|Section|Clause|Chapter|Paragraph|Rule|Amendment|Part"
                            + "|Verse|Title|Schedule|Annex|Appendix)"
                            + " [\\dIVXLC][\\dIVXLC.()a-z]{0,9} (?:\\w{1,20} ){0,5}"
                            + "(?:states|reads|says|provides|stipulates|declares|holds|begins)"
                            + "(?: that)?)\\s?[:,]?\\s{1,3}$");

    /** "…, one chapter begins." */
    private static final Pattern WORK_TELLS =
            Pattern.compile(
                    "[\\s,]{1,3}(?:\\p{L}[\\p{L}'\u2019-]{0,20} ){0,5}(?:chapter|section|book|page|line"
                            + "|poem|essay|story|letter|novel|preface|prologue|epilogue|paragraph|passage|verse"
                            + "|song|play|scene|entry|diary|memoir) (?:begins|opens|reads|ends|closes"
                            + "|concludes|starts|runs|goes)\\b");

    /** "Its slogan, …, is": words that belong to a thing. */
    private static final Pattern SLOGAN =
            Pattern.compile(
                    "\\b(?:slogan|motto|tagline|catchphrase|mantra|jingle|refrain|chorus|inscription"
                            + "|title|headline|subtitle|caption|watchword), $");

    /** "Under the Harbour Act,": what is laid down is quoted from there. */
    private static final Pattern UNDER =
            Pattern.compile(
                    "\\b[Uu]nder (?:the|this|that|its|their|a|an) (?:[\\p{L}'\u2019-]{1,20} ){0,5}"
                            + "(?i:act|acts|law|laws|statute|code|rule|rules|amendment|clause|treaty|contract"
                            + "|agreement|constitution|charter|policy|regulation|regulations|terms"
                            + "|guidelines|convention|ordinance|directive)\\b");

    /** "The installer prints": what a screen or a button shows, nobody says. */
    private static final Pattern SCREEN =
            Pattern.compile(
                    "(?:\\b(?:labelled|labeled)"
                            + "|\\b(?:[Ii]f|[Ww]hen|[Uu]ntil) you (?:see|get)[^.\\n\"]{0,40}"
                            + "|\\b(?:[Cc]lick|[Pp]ress|[Cc]hoose|[Ss]elect|[Tt]ap)(?: on)?(?: the)?"
                            + "(?: [\\p{L}-]{1,15}){0,2}"
                            + "|\\b(?:installer|program|script|command|compiler|server|terminal|console"
                            + "|app|tool|shell|browser|screen|dialog) (?:prints|shows|displays|says|returns"
                            + "|reports|logs|outputs)),? $");

    /** "For her "…", she was given the prize": those who give it say so. */
    private static final Pattern AWARD =
            Pattern.compile(
                    "\\b(?:[Aa]ward(?:s|ed)?|[Pp]rizes?|[Mm]edals?|[Hh]onou?r(?:ed|s)?|[Cc]itation"
                            + "|[Ff]ellowship)\\b");

    private static final Pattern FOR_WHAT =
            Pattern.compile("\\b[Ff]or (?:her|his|their|its|the|a|an|having)?\\s?$");

    /** "A: …", "IV: …": speakers of an interview, who were introduced before. */
    private static final Pattern INITIALS = Pattern.compile("\\W{0,3}\\p{Lu}{1,3}[:.]\\W{0,3}\\s");

    private static final Pattern PRONOUN = Pattern.compile("\\W{0,2}(?:He|She) [\\p{Ll}]");

    private static final Pattern FOR = Pattern.compile("(?:For|To) ");

    /** "…, said the notice." */
    private static final Pattern TOLD =
            Pattern.compile(
                    "[,!?][\"\u201d'\u2019]? (?:said|says|wrote|writes|added|adds|explained|explains"
                            + "|warned|warns|told|recalled|recalls|announced|declared|stated|asked)"
                            + " (?:the |a |an )?[\\p{L}'\u2019 .-]{2,60}[.!]?$");

    private final Article article;
    private final String text;

    QuoteFrames(Article article) {
        this.article = article;
        this.text = article.text();
    }

    /**
     * @param own the sentences that the quotation stands in
     */
    boolean answer(Quotation quotation, Span own) {
        Span quoted = quotation.span();
        int from = Math.max(own.start(), quoted.start() - REACH);
        String before = text.substring(from, Math.max(from, quoted.start()));
        int to = Math.max(quoted.end(), Math.min(own.end(), quoted.end() + REACH));
        String after = text.substring(quoted.end(), to);
        Block block = article.document().blocks().get(article.document().blockAt(quoted.start()));
        int opening = quoted.start() - block.span().start();
        return WORDS_OF.matcher(before).find()
                || WORDS_OF.matcher(after).find()
                || MESSAGE_OF.matcher(after).lookingAt()
                || WORK.matcher(before).find()
                || WORK_TELLS.matcher(after).lookingAt()
                || SLOGAN.matcher(before).find()
                || UNDER.matcher(before).find()
                || SCREEN.matcher(before).find()
                || (FOR_WHAT.matcher(before).find()
                        && (AWARD.matcher(before).find() || AWARD.matcher(after).find()))
                || (opening < 8
                        && INITIALS.matcher(text)
                                .region(block.span().start(), quoted.start())
                                .matches())
                || isFor(own);
    }

    /** "For Ida Voss, the fire was": the judgement is hers. */
    private boolean isFor(Span own) {
        var matcher = FOR.matcher(text).region(own.start(), own.end());
        return matcher.lookingAt() && beginsWithPerson(new Span(matcher.end(), own.end()), true);
    }

    /** Whether a quotation is all of its sentence and the one behind tells what "she" did. */
    boolean isBefore(Quotation quotation, Span own, Span next) {
        boolean alone = own.trim(text).length() <= quotation.span().length() + 1;
        return alone && PRONOUN.matcher(text).region(next.start(), next.end()).lookingAt();
    }

    /** Whether a quotation is all of its sentence and the one before tells what a person did. */
    boolean isBeat(Quotation quotation, Span own, Span previous) {
        boolean alone = own.trim(text).length() <= quotation.span().length() + 1;
        return alone
                && (PRONOUN.matcher(text).region(previous.start(), previous.end()).lookingAt()
                        || beginsWithPerson(previous, false));
    }

    private boolean beginsWithPerson(Span stretch, boolean comma) {
        Span trimmed = stretch.trim(text);
        return Spans.startingIn(article.names(), EntityMention::span, trimmed).stream()
                .limit(1)
                .anyMatch(
                        n ->
                                n.kind() == EntityMention.Kind.PERSON
                                        && n.span().start() == trimmed.start()
                                        && goesOn(n.span().end(), comma));
    }

    /** Behind a name that is a subject a verb follows, behind one that is not a comma. */
    private boolean goesOn(int end, boolean comma) {
        if (end + 1 >= text.length()) {
            return false;
        }
        return comma
                ? text.charAt(end) == ','
                : text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
    }

    /** Whether the last clause of a quote block tells who said it: "…, said the notice." */
    boolean endsTold(Span block) {
        String tail =
                text.substring(Math.max(block.start(), block.end() - REACH), block.end()).strip();
        return TOLD.matcher(tail).find();
    }

    /** Whether most of a quote block is words in marks that somebody is found for. */
    boolean holdsTold(Quotation block) {
        List<Quotation> inside =
                Spans.startingIn(article.quotations().all(), Quotation::span, block.span());
        return inside.stream()
                .filter(q -> q.kind() == Quotation.Kind.NESTED)
                .anyMatch(
                        q ->
                                q.attribution().mention() != null
                                        && 2 * q.span().length() > block.span().length());
    }
}
