package org.claimcheck.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Words that tell whether somebody or something is named as a source; lists of this project. */
final class SourceWords {

    /** What a person, a body or a record does when it is the source of a statement. */
    private static final Set<String> REPORTS =
            Set.of(
                    ("said says told reported reports announced wrote writes found finds estimated"
                                    + " estimates showed stated argued argues testified confirmed"
                                    + " explained calculated concluded concludes noted published"
                                    + " claimed warned added acknowledged heard recommended insisted recalled stressed"
                                    + " notes explains warns adds")
                            .split(" "));

    /** What only a record does: of a person these tell an act. */
    private static final Set<String> SHOWS =
            Set.of(
                    ("shows show showed say put puts list lists listed record records recorded give"
                                    + " gives gave suggest suggests suggested indicate indicates"
                                    + " indicated describes described mentions mentioned identified"
                                    + " identifies counted counts registered dates find state states"
                                    + " report read reads revealed reveals")
                            .split(" "));

    /** All of both: most words are neither. */
    private static final Set<String> TELLS = both(REPORTS, SHOWS);

    /** What may stand between a source and its verb. */
    private static final Set<String> BETWEEN =
            Set.of(
                    ("also both then later again has had have previously earlier since yesterday"
                                    + " today recently now just himself herself itself themselves"
                                    + " on last")
                            .split(" "));

    /** Nouns that leave open who speaks, even with an adjective of a country before them. */
    private static final Set<String> NOBODY =
            Set.of(
                    ("experts critics officials researchers scientists analysts observers sources"
                                    + " source media reports studies surveys people residents"
                                    + " doctors economists historians insiders supporters opponents"
                                    + " authorities official expert researcher scientist"
                                    + " study survey newspapers scholars academics activists"
                                    + " lawyers lawmakers politicians men women citizens voters"
                                    + " critic observer analyst insider resident")
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
                    ("department ministry council office police inquest jury"
                                    + " tribunal inquiry university court government bank"
                                    + " agency authority board committee commission bureau institute"
                                    + " museum archive archives library registry union company"
                                    + " hospital army navy parliament census accounts records"
                                    + " estimate register minutes ledger indictment ruling verdict")
                            .split(" "));

    /** What somebody writes or keeps and others can look up. */
    private static final Set<String> RECORDS =
            Set.of(
                    ("report reports study survey log logs logbook ledger audit review register"
                                    + " registry records record minutes statement letter census"
                                    + " figures data statistics accounts archive archives inquiry"
                                    + " paper analysis filing poll map diary memo email post ruling"
                                    + " database website announcement complaint indictment lawsuit"
                                    + " verdict judgment bulletin notice estimate estimates"
                                    + " findings investigation transcript memoir memoirs dictionary"
                                    + " catalogue dataset")
                            .split(" "));

    private static final Set<String> DEFINITE =
            Set.of("the", "its", "his", "her", "their", "our", "my", "this", "that");

    /** Behind "added" these tell of a sum or a thing. */
    private static final Set<String> SUMS =
            Set.of("together", "to", "up", "a", "an", "another", "more", "in");

    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

    private SourceWords() {}

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> out = new HashSet<>(some);
        out.addAll(others);
        return Collections.unmodifiableSet(out);
    }

    static boolean isReport(Tokens tokens, int verb) {
        Token token = tokens.at(verb);
        boolean sum = token.is("added") && SUMS.contains(tokens.at(verb + 1).word());
        return REPORTS.contains(token.word()) && !token.capital() && !sum;
    }

    static boolean isShow(Tokens tokens, int verb) {
        Token token = tokens.at(verb);
        return TELLS.contains(token.word())
                && ((SHOWS.contains(token.word()) && !token.capital()) || isReport(tokens, verb));
    }

    static boolean isBetween(Token token) {
        return BETWEEN.contains(token.word()) || CalendarNames.has(token.word());
    }

    static boolean isNobody(Token noun) {
        return NOBODY.contains(noun.word());
    }

    static boolean isBody(Token noun) {
        return BODIES.contains(noun.word());
    }

    static boolean isRecord(Token noun) {
        return RECORDS.contains(noun.word()) && !noun.capital();
    }

    static boolean isDefinite(Token word) {
        return DEFINITE.contains(word.word());
    }

    static boolean isOwner(Token word) {
        return OWNERS.contains(word.word());
    }

    static boolean isPronoun(Token word) {
        return PRONOUNS.contains(word.word());
    }

    /** Whether this token and the next are a possessive 's, or this one ends it. */
    static boolean isPossessive(Tokens tokens, int i) {
        return isApostrophe(tokens.at(i))
                || (tokens.at(i).is("s") && isApostrophe(tokens.at(i - 1)));
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("\u2019");
    }

    /** Whether a token has a capital for being a name, as far as its own form tells. */
    static boolean isName(String text, Token token) {
        return token.isWord()
                && token.capital()
                && (isAcronym(text, token)
                        || !(NO_NAME.contains(token.word()) || CalendarNames.has(token.word())));
    }

    static boolean isAcronym(String text, Token word) {
        int at = word.start();
        while (at < word.end() && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        return at == word.end() && word.end() - word.start() > 1;
    }
}
