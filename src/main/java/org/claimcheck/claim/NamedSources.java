package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what a sentence itself names as its source: "according to the Office for Roads",
 * "figures from the Harbour Board", "said Anna Holt". A name is what is written with a capital;
 * "experts", "a survey" and "American officials" name nobody.
 */
final class NamedSources {

    /** The name begins within so many words of the cue. */
    private static final int REACH = 6;

    /** An apposition between a name and its verb is no longer. */
    private static final int APPOSITION = 12;

    private static final Phrases BEFORE_NAME =
            Phrases.of(
                    "according to",
                    "data|figures|statistics|numbers|estimates|estimate from|by",
                    "report|study|survey|census|poll|analysis|research|paper|audit|review from|by",
                    "published|reported|compiled|released|issued|measured|found|estimated by",
                    "reported in",
                    "cited by");

    private static final Set<String> REPORTS =
            Set.of(
                    ("said says told reported reports announced wrote writes found finds estimated"
                                    + " estimates showed stated argued argues testified confirmed"
                                    + " explained calculated concluded concludes noted published"
                                    + " claimed warned")
                            .split(" "));

    /** Nouns that leave open who speaks, even with an adjective of a country before them. */
    private static final Set<String> NOBODY =
            Set.of(
                    ("experts critics officials researchers scientists analysts observers sources"
                                    + " source media reports studies surveys people residents"
                                    + " doctors economists historians insiders supporters opponents"
                                    + " authorities official expert researcher scientist"
                                    + " study survey newspapers scholars academics activists"
                                    + " lawyers lawmakers politicians men women citizens voters")
                            .split(" "));

    /** Written with a capital and no name of a source. */
    private static final Set<String> NO_NAME =
            Set.of(
                    ("i he she it they we you this that these those who the"
                                    + " a an in on at as but and however many some most others other"
                                    + " several one no not all")
                            .split(" "));

    /** With an article or an owner before it, one body or record of the place spoken of. */
    private static final Set<String> BODIES =
            Set.of(
                    ("department ministry council office police university court government bank"
                                    + " agency authority board committee commission bureau institute"
                                    + " museum archive archives library registry union company"
                                    + " hospital army navy parliament census accounts records"
                                    + " estimate register minutes ledger indictment ruling verdict")
                            .split(" "));

    private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their", "s");

    private static final Set<String> CONNECTORS = Set.of("of", "for", "the", "and", "de", "van");

    private final String text;
    private final Tokens tokens;

    private NamedSources(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** From cue to name, in text order. */
    static List<Span> of(String text, Tokens tokens) {
        NamedSources sources = new NamedSources(text, tokens);
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

    private @Nullable Span at(int i) {
        int cue = BEFORE_NAME.end(tokens, i);
        if (cue > 0) {
            int name = nameEnd(cue, REACH);
            int last = name < 0 && tokens.at(i).is("according") ? bodyEnd(cue) : name;
            return last < 0 ? null : tokens.span(i, last);
        }
        if (!REPORTS.contains(tokens.at(i).word()) || tokens.at(i).capital()) {
            return null;
        }
        int subject = subject(i - 1);
        int first = subject < 0 && BODIES.contains(tokens.at(i - 1).word()) ? body(i - 1) : subject;
        if (first >= 0) {
            return tokens.span(first, i);
        }
        int last = nameEnd(i + 1, 1);
        return last < 0 ? null : tokens.span(i, last);
    }

    /** The last token of the name that begins within reach of an index; -1 if there is none. */
    private int nameEnd(int from, int reach) {
        for (int i = from; i < from + reach; i++) {
            Token token = tokens.at(i);
            boolean ends = !token.isWord() || NOBODY.contains(token.word());
            if (ends) {
                return -1;
            }
            if (isName(i)) {
                return wholeName(i);
            }
            if (REPORTS.contains(token.word()) || Verbs.isFinite(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** The last token of "the transport department", "the county's own estimate"; else -1. */
    private int bodyEnd(int from) {
        boolean definite = false;
        for (int i = from; i < from + REACH && goesOn(tokens.at(i)); i++) {
            definite |= DEFINITE.contains(tokens.at(i).word());
            if (definite && BODIES.contains(tokens.at(i).word())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(Token token) {
        return token.isWord() || token.is("'") || token.is("\u2019");
    }

    /** The article or owner before a body that speaks; else -1. */
    private int body(int noun) {
        for (int i = noun - 1; i > noun - REACH && goesOn(tokens.at(i)); i--) {
            if (DEFINITE.contains(tokens.at(i).word())) {
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
        return NOBODY.contains(tokens.at(last + 1).word()) ? -1 : last;
    }

    private boolean isName(int i) {
        Token token = tokens.at(i);
        return token.isWord() && token.capital() && (!isNoName(token.word()) || isAcronym(token));
    }

    /** The first token of the name that ends here, or before an apposition that ends here. */
    private int subject(int last) {
        if (tokens.at(last).is(",")) {
            for (int i = last - 1; i > Math.max(0, last - APPOSITION); i--) {
                if (tokens.at(i).is(",")) {
                    return nameStart(i - 1);
                }
            }
            return -1;
        }
        return nameStart(last);
    }

    private int nameStart(int last) {
        if (!isName(last) || NOBODY.contains(tokens.at(last).word())) {
            return -1;
        }
        int first = last;
        while (isName(first - 1)) {
            first--;
        }
        // A single word that opens the sentence has its capital from there.
        Token word = tokens.at(first);
        boolean opens = first == 0 && last == 0;
        return opens && !isAcronym(word) ? -1 : first;
    }

    private static boolean isNoName(String word) {
        return NO_NAME.contains(word) || CalendarNames.has(word);
    }

    private boolean isAcronym(Token word) {
        return word.span().length() > 1
                && word.span().of(text).chars().allMatch(Character::isUpperCase);
    }
}
