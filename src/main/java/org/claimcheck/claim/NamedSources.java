package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.quote.RoleWords;
import org.claimcheck.text.Lazy;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what a sentence itself names as its source: "according to the Office for Roads",
 * "figures from the Harbour Board", "said Anna Holt", "the county's report found". A name is what
 * is written with a capital; "experts", "a survey" and "American officials" name nobody.
 */
final class NamedSources {

    /** The name begins within so many words of the cue. */
    private static final int REACH = 6;

    /** An apposition between a name and its verb is no longer. */
    private static final int APPOSITION = 12;

    /** So many adverbs and words of time stand between a source and its verb. */
    private static final int MOST_BETWEEN = 4;

    private static final Phrases BEFORE_NAME =
            Phrases.of(
                    "according to",
                    "data|figures|statistics|numbers|estimates|estimate from|by",
                    "report|study|survey|census|poll|analysis|research|paper|audit|review from|by",
                    "published|reported|compiled|released|issued|measured|found|estimated by",
                    "announced|confirmed|disclosed|revealed by",
                    "announced|confirmed|released|reported on * by",
                    "reported in",
                    "cited by");

    private static final Set<String> CONNECTORS = Set.of("of", "for", "the", "and", "de", "van");

    /** Behind one of these a verb has another subject. */
    private static final Set<String> CLAUSE =
            Set.of(
                    ("that who which said says can could will would may might must to i we you"
                                    + " they")
                            .split(" "));

    private final String text;
    private final Tokens tokens;
    private final Lazy<Introductions> introductions;

    private NamedSources(String text, Tokens tokens, Lazy<Introductions> introductions) {
        this.text = text;
        this.tokens = tokens;
        this.introductions = introductions;
    }

    /**
     * From cue to name, in text order.
     *
     * @param introductions asked for only where a sentence alone does not tell
     */
    static List<Span> of(String text, Tokens tokens, Lazy<Introductions> introductions) {
        NamedSources sources = new NamedSources(text, tokens, introductions);
        List<Span> out = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Span found = i < end ? null : sources.at(i);
            if (found != null && (out.isEmpty() || !out.get(out.size() - 1).overlaps(found))) {
                out.add(found);
                while (end < tokens.size() && tokens.at(end).start() < found.end()) {
                    end++;
                }
            }
        }
        return out;
    }

    /** "He added", "she also told": the last one who was named goes on. */
    static @Nullable Span pronoun(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (SourceWords.isReport(tokens, i)) {
                int subject = overAdverbs(tokens, i - 1);
                if (SourceWords.isPronoun(tokens.at(subject))) {
                    return tokens.span(subject, i);
                }
            }
        }
        return null;
    }

    private @Nullable Span at(int i) {
        int cue = BEFORE_NAME.end(tokens, i);
        if (cue > 0) {
            int name = nameEnd(cue, REACH);
            int last = name < 0 && tokens.at(i).is("according") ? bodyEnd(cue) : name;
            return last < 0 ? null : tokens.span(i, withRecord(last));
        }
        if (!SourceWords.isShow(tokens, i)) {
            return null;
        }
        int first = subject(i);
        if (first >= 0) {
            return tokens.span(first, i);
        }
        int last = isInverted(i) ? nameEnd(i + 1, 1) : -1;
        return last < 0 ? null : tokens.span(i, last);
    }

    /** The first token of whom or what the verb at an index tells; -1 if that is nobody. */
    private int subject(int verb) {
        int end = overAdverbs(tokens, verb - 1);
        if (SourceWords.isReport(tokens, verb)) {
            int name = speaker(end);
            int body = name < 0 && SourceWords.isBody(tokens.at(end)) ? body(end) : name;
            if (body >= 0) {
                return body;
            }
        }
        if (SourceWords.isDefinite(tokens.at(end))) {
            return -1;
        }
        for (int i = end; i > end - REACH - 1 && i > 0; i--) {
            Token token = tokens.at(i);
            if (CLAUSE.contains(token.word()) && !token.capital()) {
                return -1;
            }
            if (SourceWords.isRecord(token)) {
                return record(i);
            }
        }
        return -1;
    }

    private static int overAdverbs(Tokens tokens, int from) {
        int i = from;
        while (from - i < MOST_BETWEEN && SourceWords.isBetween(tokens.at(i))) {
            i--;
        }
        return i;
    }

    /** "…, said Anna Holt" behind what was said; "the note said US troops" is another thing. */
    private boolean isInverted(int verb) {
        boolean told = tokens.at(verb).is("told") || tokens.at(verb).is("heard");
        return SourceWords.isReport(tokens, verb) && !told && !tokens.at(verb - 1).isWord();
    }

    /** The last token of the name that begins within reach of an index; -1 if there is none. */
    private int nameEnd(int from, int reach) {
        for (int i = from; i < from + reach; i++) {
            Token token = tokens.at(i);
            boolean ends = !token.isWord() || SourceWords.isNobody(token);
            if (ends) {
                return -1;
            }
            if (isName(i)) {
                return wholeName(i);
            }
            if (SourceWords.isReport(tokens, i) || Verbs.isFinite(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The last token of "the transport department", "the county's own estimate"; else -1. */
    private int bodyEnd(int from) {
        boolean definite = false;
        boolean owned = false;
        for (int i = from; i < from + REACH && goesOn(tokens.at(i)); i++) {
            Token token = tokens.at(i);
            owned |= SourceWords.isPossessive(tokens, i) || SourceWords.isOwner(token);
            definite |= SourceWords.isDefinite(token);
            boolean named =
                    SourceWords.isBody(token)
                            || (owned && SourceWords.isRecord(token))
                            || introductions.get().isIntroduced(token);
            if (definite && named) {
                return i;
            }
        }
        return -1;
    }

    /** The record of whoever ends at an index, "the council's log", if one follows. */
    private int withRecord(int last) {
        boolean owned = false;
        for (int i = last + 1; i < last + REACH && goesOn(tokens.at(i)); i++) {
            owned |= SourceWords.isPossessive(tokens, i);
            if (!owned) {
                return last;
            }
            if (SourceWords.isRecord(tokens.at(i))) {
                return i;
            }
        }
        return last;
    }

    /** "The county's yearly report", "its log", or "the report" that was spoken of; else -1. */
    private int record(int noun) {
        for (int i = noun - 1; i > noun - REACH && goesOn(tokens.at(i)); i--) {
            if (SourceWords.isOwner(tokens.at(i))) {
                return i;
            }
            if (SourceWords.isPossessive(tokens, i)) {
                return owner(i);
            }
            if (SourceWords.isDefinite(tokens.at(i))) {
                return introductions.get().isIntroduced(tokens.at(noun)) ? i : -1;
            }
        }
        return -1;
    }

    /** The first token of "the county" or "Anna Holt" before a possessive sign; else -1. */
    private int owner(int possessive) {
        int owner = tokens.at(possessive).is("s") ? possessive - 2 : possessive - 1;
        int name = nameStart(owner);
        return name >= 0 || SourceWords.isNobody(tokens.at(owner)) ? name : body(owner);
    }

    private static boolean goesOn(Token token) {
        return token.isWord() || token.is("'") || token.is("\u2019");
    }

    /** The article or owner before a body that speaks; else -1. */
    private int body(int noun) {
        for (int i = noun - 1; i > noun - REACH && goesOn(tokens.at(i)); i--) {
            if (SourceWords.isPossessive(tokens, i)) {
                return owner(i);
            }
            if (SourceWords.isDefinite(tokens.at(i))) {
                return i;
            }
        }
        return -1;
    }

    private int wholeName(int from) {
        int last = from;
        for (int i = from + 1; i < tokens.size(); i++) {
            if (isName(i)) {
                last = i;
            } else if (!CONNECTORS.contains(tokens.at(i).word())) {
                break;
            }
        }
        return SourceWords.isNobody(tokens.at(last + 1)) ? -1 : last;
    }

    private boolean isName(int i) {
        return SourceWords.isName(text, tokens.at(i));
    }

    /** The first token of who ends here, or before an apposition that ends here. */
    private int speaker(int last) {
        if (tokens.at(last).is(",")) {
            for (int i = last - 1; i > Math.max(0, last - APPOSITION); i--) {
                if (tokens.at(i).is(",")) {
                    return nameStart(i - 1);
                }
            }
            return -1;
        }
        int name = nameStart(last);
        return name < 0 && tokens.at(last).isWord() ? role(last) : name;
    }

    /** "Its clerk", or "the county engineer" after it was told who that is; else -1. */
    private int role(int noun) {
        Token token = tokens.at(noun);
        int first =
                token.capital() || SourceWords.isRecord(token) || SourceWords.isNobody(token)
                        ? -1
                        : body(noun);
        boolean owned = first >= 0 && SourceWords.isOwner(tokens.at(first));
        boolean known = owned && RoleWords.contains(token.word());
        return first >= 0 && (known || introductions.get().isIntroduced(token)) ? first : -1;
    }

    private int nameStart(int last) {
        if (!isName(last) || SourceWords.isNobody(tokens.at(last))) {
            return -1;
        }
        int first = last;
        while (isName(first - 1)) {
            first--;
        }
        // A single word that opens the sentence has its capital from there.
        Token word = tokens.at(first);
        boolean opens = first == 0 && last == 0 && !SourceWords.isAcronym(text, word);
        return opens && !introductions.get().isName(word) ? -1 : first;
    }
}
