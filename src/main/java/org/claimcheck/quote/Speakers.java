package org.claimcheck.quote;

import java.util.List;
import java.util.Set;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Says what a noun phrase stands for, or that it is no speaker. */
final class Speakers {

    private static final Set<String> INDEFINITE =
            Words.set("a an one some several many few most another other two three four five no");

    /** Nouns that end like those of doers. */
    private static final Set<String> NO_AGENTS =
            Words.set(
                    """
                    matter number order water weather winter summer center chapter chamber power
                    tower computer server offer answer letter corner border river factor error floor
                    harbor labor color flavor humor motor sector vector mirror rumor horror terror
                    character counter quarter member disaster dinner finger layer paper shelter
                    specimen regimen trailer thriller poster sticker barrier career volunteer
                    container folder header footer figure never other either another rather further
                    september october november december manner banner calendar temper smaller
                    larger greater bigger lower higher longer shorter older younger newer faster slower
                    better later earlier stronger weaker cheaper easier harder fewer""");

    private final Cast cast;

    Speakers(Cast cast) {
        this.cast = cast;
    }

    Mention pronoun(FoldedToken token, int at) {
        boolean indefinite = token.word().endsWith("one") || token.word().endsWith("body");
        Kind kind = indefinite ? Kind.UNNAMED : Kind.PRONOUN_UNRESOLVED;
        return new Mention(token.span(), kind, null, token.word(), at, at);
    }

    /** A name in quotation marks as the subject: the "Harbour Ledger" states. */
    @Nullable Mention quoted(String text, FoldedToken token, int at) {
        Span inner = Marks.inner(text, token.span());
        if (inner.isEmpty() || inner.length() > 60 || !Titles.isTitle(text, inner)) {
            return null;
        }
        return new Mention(inner, Kind.DOCUMENT, inner, "", at, at);
    }

    /** A phrase that begins with a determiner and whose verb makes it a speaker. */
    @Nullable Mention anybody(List<FoldedToken> tokens, int first, int last) {
        String start = tokens.get(first).word();
        if (!Words.DETERMINERS.contains(start) || start.equals("that")) {
            return null;
        }
        String head = tokens.get(last).word();
        boolean one = !INDEFINITE.contains(start) && !head.endsWith("s");
        return new Mention(
                new Span(tokens.get(first).start(), tokens.get(last).end()),
                one ? Kind.PERSON : Kind.UNNAMED,
                null,
                head,
                first,
                last);
    }

    /** What the tokens first to last (inclusive), a noun phrase, stand for. */
    @Nullable Mention phrase(String text, List<FoldedToken> tokens, int first, int last) {
        int end = last;
        FoldedToken head = tokens.get(end);
        if (head.is("'s") || head.isSign()) {
            return null;
        }
        if (head.kind() == FoldedToken.Kind.NUMBER && end > first) {
            return numbered(text, tokens, first, end);
        }
        if (NounTokens.isName(head)) {
            return named(text, tokens, first, end);
        }
        if (head.kind() == FoldedToken.Kind.NUMBER || CalendarNames.has(head.word())) {
            return null;
        }
        if (Words.isPastVerb(head.word()) && !Nouns.PEOPLE.contains(head.word())) {
            return null;
        }
        Kind kind = common(tokens, first, end);
        if (kind == null) {
            return null;
        }
        int from = first;
        Span name = kind == Kind.UNNAMED || kind == Kind.PERSON ? null : owner(tokens, from, end);
        return new Mention(
                new Span(tokens.get(from).start(), head.end()), kind, name, head.word(), from, end);
    }

    /** "Section 12", "the Harbour Act 1911": what is written, with its number. */
    private @Nullable Mention numbered(String text, List<FoldedToken> tokens, int first, int end) {
        Mention part = phrase(text, tokens, first, end - 1);
        boolean written =
                part != null
                        && (part.kind() == Kind.DOCUMENT || Nouns.DOCUMENTS.contains(part.head()));
        if (!written) {
            return null;
        }
        Span span = new Span(part.span().start(), tokens.get(end).end());
        return new Mention(span, Kind.DOCUMENT, span, part.head(), part.first(), end);
    }

    /** The kind of a phrase whose head is a common noun; null if that speaks of nobody. */
    private static @Nullable Kind common(List<FoldedToken> tokens, int first, int end) {
        String head = tokens.get(end).word();
        if (Words.isFunctionWord(head) && !Nouns.PEOPLE.contains(head)) {
            return null;
        }
        if (Nouns.ORGANISATIONS.contains(head)) {
            return Kind.ORGANISATION;
        }
        if (Nouns.ORGANISATIONS.contains(singular(head))) {
            return Kind.UNNAMED;
        }
        if (Nouns.DOCUMENTS.contains(head)) {
            return Kind.DOCUMENT;
        }
        String start = tokens.get(first).word();
        boolean determined = Words.DETERMINERS.contains(start);
        boolean indefinite = INDEFINITE.contains(start);
        // "A law that censors": a verb.
        boolean verb = end == first + 1 && start.equals("that") && head.endsWith("s");
        if (verb) {
            return null;
        }
        if (Nouns.PEOPLE.contains(head)) {
            boolean plural = head.endsWith("s") || head.endsWith("people") || head.endsWith("men");
            boolean role = !indefinite && !plural;
            return role ? Kind.PERSON : Kind.UNNAMED;
        }
        return agent(head) && (determined || head.endsWith("s"))
                ? (determined && !indefinite && !head.endsWith("s") ? Kind.PERSON : Kind.UNNAMED)
                : null;
    }

    private static String singular(String head) {
        if (head.endsWith("ies")) {
            return head.substring(0, head.length() - 3) + "y";
        }
        return head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    }

    /** Nouns of doers by their ending: "plumber", "cyclists", "councillor". */
    private static boolean agent(String head) {
        String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return one.length() > 4
                && !NO_AGENTS.contains(one)
                && (one.endsWith("er")
                        || one.endsWith("or")
                        || one.endsWith("ist")
                        || one.endsWith("ian")
                        || one.endsWith("man")
                        || one.endsWith("woman")
                        || one.endsWith("men"));
    }

    /** The name in "the Hill Valley report", "Acme's lawyers". */
    private static @Nullable Span owner(List<FoldedToken> tokens, int first, int end) {
        int from = -1;
        int to = -1;
        for (int i = first; i < end; i++) {
            if (NounTokens.isName(tokens.get(i))) {
                from = from < 0 ? i : from;
                to = i;
            } else if (from >= 0) {
                break;
            }
        }
        return from < 0 ? null : new Span(tokens.get(from).start(), tokens.get(to).end());
    }

    private @Nullable Mention named(String text, List<FoldedToken> tokens, int first, int end) {
        int from = end;
        while (from > first && continues(tokens, from, first)) {
            from--;
        }
        while (from < end && !NounTokens.isName(tokens.get(from))) {
            from++;
        }
        int name = afterOffice(tokens, from, afterTitles(tokens, from, end), end);
        FoldedToken head = tokens.get(end);
        boolean determined = from > 0 && Words.DETERMINERS.contains(tokens.get(from - 1).word());
        if (name > end
                && from == end
                && !determined
                && Nouns.SURNAMES.contains(head.word())
                && cast.isPerson(head.word())) {
            name = end;
        }
        if (name > end) {
            Kind kind = role(tokens, first, end, determined);
            return kind == null
                    ? null
                    : new Mention(
                            new Span(tokens.get(first).start(), head.end()),
                            kind,
                            null,
                            head.word(),
                            first,
                            end);
        }
        if (name == end && from == end && isPlainWord(tokens, end)) {
            Kind kind = common(tokens, end, end);
            return kind == null
                    ? null
                    : new Mention(head.span(), kind, null, head.word(), end, end);
        }
        Span span = new Span(tokens.get(name).start(), head.end());
        boolean apposed =
                from > 1
                        && tokens.get(from - 1).is(",")
                        && isRole(tokens, from - 2)
                        && !tokens.get(from - 2).word().endsWith("s");
        boolean titled = apposed || name > from || (from > first && isRole(tokens, from - 1));
        boolean article = from > first && tokens.get(from - 1).is("the");
        Kind kind = cast.kind(text, span, titled, article);
        return new Mention(
                new Span(tokens.get(from).start(), head.end()), kind, span, head.word(), from, end);
    }

    /** "Archbishop of York Ada Reed": the last two names are the person's. */
    private static int afterOffice(List<FoldedToken> tokens, int from, int name, int end) {
        boolean office = name > from && name < end - 2 && tokens.get(name).is("of");
        return office ? end - 1 : name;
    }

    /** "The President said", "the Major said": a role, written with a capital. */
    private static @Nullable Kind role(
            List<FoldedToken> tokens, int first, int end, boolean determined) {
        if (Nouns.PEOPLE.contains(tokens.get(end).word())) {
            return common(tokens, first, end);
        }
        boolean indefinite = INDEFINITE.contains(tokens.get(first).word());
        return determined ? (indefinite ? Kind.UNNAMED : Kind.PERSON) : null;
    }

    private static boolean isRole(List<FoldedToken> tokens, int i) {
        String word = tokens.get(i).word();
        return Nouns.TITLES.contains(word) || Nouns.PEOPLE.contains(word);
    }

    private static boolean continues(List<FoldedToken> tokens, int at, int first) {
        FoldedToken before = tokens.get(at - 1);
        if (NounTokens.isName(before)) {
            return true;
        }
        boolean firm =
                before.is("and")
                        && Nouns.PARTNERS.contains(strip(tokens.get(at).word()))
                        && at - 2 >= first
                        && NounTokens.isName(tokens.get(at - 2));
        if (before.is("&") || firm) {
            return true;
        }
        // "The Weavers' Union": the apostrophe of a plural inside a name
        boolean owned =
                (before.is("'") || before.is("\u2019"))
                        && at - 2 >= first
                        && Nouns.ORGANISATION_WORDS.contains(tokens.get(at).word());
        if (owned) {
            return NounTokens.isName(tokens.get(at - 2));
        }
        boolean joins =
                (before.is("of") || before.is("the") || NounTokens.isParticle(before.word()))
                        && at - 2 >= first;
        return joins
                && (NounTokens.isName(tokens.get(at - 2))
                        || (before.is("the") && tokens.get(at - 2).is("of")));
    }

    /** The first token of the name proper; beyond the end if all are titles. */
    private static int afterTitles(List<FoldedToken> tokens, int from, int end) {
        int name = from;
        for (int i = from; i <= end; i++) {
            boolean title = NameRuns.isTitle(tokens, from, i, end);
            boolean unit =
                    i < end
                            && Nouns.ORGANISATION_WORDS.contains(tokens.get(i).word())
                            && end - i == 2;
            if (title || unit) {
                name = i + 1;
            }
        }
        return name;
    }

    static String strip(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a single capitalised word is a common noun at the start of its sentence. */
    private boolean isPlainWord(List<FoldedToken> tokens, int at) {
        String word = tokens.get(at).word();
        boolean starts = at == 0 || !tokens.get(at - 1).isWord();
        boolean known = Nouns.PEOPLE.contains(word) || Nouns.DOCUMENTS.contains(word);
        return starts && (known || cast.isCommon(word));
    }
}
