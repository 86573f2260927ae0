package org.claimcheck.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The names of a document as its spelling shows them: full names, titles, and which lower-case
 * words it uses.
 */
final class Cast {

    private final Map<String, Set<String>> fullByLast = new HashMap<>();
    private final Map<String, String> gender = new HashMap<>();
    private final Map<String, Set<String>> holdersOf = new HashMap<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final NameKinds names;

    /**
     * @param names asked where the spelling of a name does not tell what it is
     */
    Cast(NameKinds names) {
        this.names = names;
    }

    /** Notes the names in the words of a block outside its quotations. */
    void read(String text, List<FoldedToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            FoldedToken token = tokens.get(i);
            if (token.kind() == FoldedToken.Kind.WORD) {
                common.add(token.word());
            }
            if (NounTokens.isName(token)) {
                i = run(text, tokens, i);
            }
        }
    }

    private int run(String text, List<FoldedToken> tokens, int start) {
        int end = NameRuns.end(tokens, start);
        int first = NameRuns.personStart(tokens, start, end);
        boolean title =
                first > start || (start > 0 && Nouns.TITLES.contains(tokens.get(start - 1).word()));
        if (first <= end) {
            String last = NameRuns.lastWord(tokens.get(end).word());
            if (title) {
                titled.add(last);
                String sex = NameRuns.pronoun(tokens, start, first);
                if (sex != null) {
                    gender.putIfAbsent(last, sex);
                }
            }
            if (first < end && end - first <= 3 && NameRuns.isPersonal(tokens, first, end)) {
                String full = text.substring(tokens.get(first).start(), tokens.get(end).end());
                noteRole(tokens, first, full);
                fullByLast.computeIfAbsent(last, k -> new LinkedHashSet<>()).add(full);
            }
        }
        return end;
    }

    /** "Mayor Jo Barr", "the mayor, Jo Barr": who holds a role. */
    private void noteRole(List<FoldedToken> tokens, int first, String full) {
        int at = first - 1;
        if (at > 0 && tokens.get(at).is(",")) {
            at--;
        }
        if (at >= 0) {
            String role = Speakers.strip(tokens.get(at).word());
            if (Nouns.TITLES.contains(role) || Nouns.PEOPLE.contains(role)) {
                holdersOf.computeIfAbsent(role, k -> new LinkedHashSet<>()).add(full);
            }
        }
    }

    /** Whether a last word is known to end the name of a person. */
    boolean isPerson(String word) {
        String last = NameRuns.lastWord(word);
        return fullByLast.containsKey(last) || titled.contains(last);
    }

    /** Whether nothing speaks against "he" or "she" for a name. */
    boolean agrees(String name, String pronoun) {
        String known = gender.get(NameRuns.lastWord(name));
        return known == null || known.equals(pronoun);
    }

    /** The full name where the document gives exactly one that ends alike; else as written. */
    String resolve(String text, Span name) {
        String written = name.of(text).replace('\n', ' ');
        if (written.indexOf(' ') >= 0) {
            return written;
        }
        Set<String> full = fullByLast.getOrDefault(NameRuns.lastWord(written), Set.of());
        return full.size() == 1 ? full.iterator().next().replace('\n', ' ') : written;
    }

    /** The one person with a title or role in the document; null if there is none or several. */
    @Nullable String holder(String role) {
        Set<String> holders = holdersOf.getOrDefault(role, Set.of());
        return holders.size() == 1 ? holders.iterator().next() : null;
    }

    /** Whether the document also writes a word without a capital. */
    boolean isCommon(String word) {
        return common.contains(word);
    }

    /** Person or organisation, by spelling and by what stands before it. */
    Kind kind(String text, Span name, boolean afterTitle, boolean afterArticle) {
        String written = name.of(text);
        List<String> words = Words.list(written.toLowerCase(Locale.ROOT)).toList();
        String last = NameRuns.lastWord(words.get(words.size() - 1));
        if (Nouns.DOCUMENT_NAMES.contains(last) && (words.size() > 1 || afterArticle)) {
            return Kind.DOCUMENT;
        }
        for (String word : words) {
            boolean joined = word.equals("&") || word.equals("and");
            if (joined || Nouns.ORGANISATION_WORDS.contains(Speakers.strip(word))) {
                return Kind.ORGANISATION;
            }
        }
        if (afterTitle || titled.contains(last)) {
            return Kind.PERSON;
        }
        boolean acronym = words.size() == 1 && written.equals(written.toUpperCase(Locale.ROOT));
        if (afterArticle || (acronym && !fullByLast.containsKey(last))) {
            return Kind.ORGANISATION;
        }
        if (words.size() > 1) {
            return Kind.PERSON;
        }
        return fullByLast.containsKey(last) ? Kind.PERSON : Kind.ORGANISATION;
    }

    /**
     * Person or organisation, for the one who is made to answer: a lone name whose spelling does
     * not tell is looked up among the names found, which are dear to find.
     */
    Kind kind(String text, Mention mention) {
        Span name = mention.name();
        boolean open =
                name != null
                        && mention.kind() == Kind.ORGANISATION
                        && isLone(name.of(text))
                        && !text.regionMatches(true, name.start() - 4, "the ", 0, 4);
        Kind found = open ? names.of(name) : null;
        return found == null ? mention.kind() : found;
    }

    private static boolean isLone(String name) {
        return name.indexOf(' ') < 0
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && Character.isLetter(name.charAt(0))
                && !Nouns.ORGANISATION_WORDS.contains(
                        Speakers.strip(name.toLowerCase(Locale.ROOT)));
    }
}
