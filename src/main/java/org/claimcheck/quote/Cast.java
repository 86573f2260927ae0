package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * The names of a document as its spelling shows them: full names, titles, and which lower-case
 * words it uses.
 */
final class Cast {

    /** A person named at a place. */
    record Appearance(Span span, String name) {}

    /** A reader does not look back over more names than this for a pronoun. */
    private static final int MEMORY = 24;

    /** Nobody has more generation marks. */
    private static final int MOST_MARKS = 3;

    private final Map<String, Set<String>> fullByLast = new HashMap<>();
    private final Map<String, String> gender = new HashMap<>();
    private final Map<String, Set<String>> holdersOf = new HashMap<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<Integer, Integer> firstRole = new HashMap<>();
    private final Map<Integer, List<Appearance>> byBlock = new HashMap<>();

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
        int end = runEnd(tokens, start);
        int first = personStart(tokens, start, end);
        boolean title =
                first > start || (start > 0 && Nouns.TITLES.contains(tokens.get(start - 1).word()));
        if (first <= end) {
            String last = lastWord(tokens.get(end).word());
            if (title) {
                titled.add(last);
                String sex = sex(tokens, start, first);
                if (sex != null) {
                    gender.putIfAbsent(last, sex);
                }
            }
            if (first < end && end - first <= 3 && isPersonal(tokens, first, end)) {
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

    private static int runEnd(List<FoldedToken> tokens, int start) {
        int end = start;
        while (end + 1 < tokens.size()) {
            FoldedToken next = tokens.get(end + 1);
            boolean particle =
                    NounTokens.isParticle(next.word())
                            && end + 2 < tokens.size()
                            && NounTokens.isName(tokens.get(end + 2));
            if (!NounTokens.isName(next) && !particle) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int personStart(List<FoldedToken> tokens, int start, int end) {
        int first = start;
        for (int i = start; i <= end; i++) {
            if (Nouns.TITLES.contains(Speakers.strip(tokens.get(i).word()))) {
                first = i + 1;
            }
        }
        boolean verb =
                first == start
                        && first < end
                        && (first == 0 || !tokens.get(first - 1).isWord())
                        && (Cues.of(tokens.get(first).word()) != null
                                || Words.isAdverb(tokens.get(first).word()));
        return verb ? first + 1 : first;
    }

    private static boolean isPersonal(List<FoldedToken> tokens, int first, int end) {
        for (int i = first; i <= end; i++) {
            String word = tokens.get(i).word();
            if (Nouns.ORGANISATION_WORDS.contains(Speakers.strip(word))
                    || word.startsWith("@")
                    || word.startsWith("#")) {
                return false;
            }
        }
        return first == 0 || !isArticle(tokens.get(first - 1));
    }

    private static boolean isArticle(FoldedToken token) {
        return token.is("the") || token.is("a") || token.is("an");
    }

    private static @Nullable String sex(List<FoldedToken> tokens, int start, int first) {
        for (int i = Math.max(0, start - 1); i < first; i++) {
            String word = Speakers.strip(tokens.get(i).word());
            if (Nouns.MALE.contains(word)) {
                return "he";
            }
            if (Nouns.FEMALE.contains(word)) {
                return "she";
            }
        }
        return null;
    }

    /** Whether a block speaks of somebody by a role alone before an offset: "the mayor". */
    boolean hasRole(int block, int offset) {
        return firstRole.getOrDefault(block, Integer.MAX_VALUE) < offset;
    }

    private void noteRole(FoldedToken article, FoldedToken noun, int block) {
        boolean role =
                noun.kind() == FoldedToken.Kind.WORD
                        && Nouns.PEOPLE.contains(noun.word())
                        && !noun.word().endsWith("s")
                        && (isArticle(article) || article.is("his") || article.is("her"));
        if (role) {
            firstRole.putIfAbsent(block, noun.start());
        }
    }

    /** Notes which persons a block names, once all names of the document are known. */
    void place(String text, List<FoldedToken> tokens, int block) {
        List<Appearance> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!NounTokens.isName(tokens.get(i))) {
                if (i > 0) {
                    noteRole(tokens.get(i - 1), tokens.get(i), block);
                }
                continue;
            }
            int end = runEnd(tokens, i);
            int first = personStart(tokens, i, end);
            if (first <= end) {
                Span span = new Span(tokens.get(first).start(), tokens.get(end).end());
                boolean known =
                        fullByLast.containsKey(lastWord(tokens.get(end).word()))
                                || titled.contains(lastWord(tokens.get(end).word()));
                if (known && isPersonal(tokens, first, end)) {
                    out.add(new Appearance(span, resolve(text, span)));
                }
            }
            i = end;
        }
        if (!out.isEmpty()) {
            byBlock.put(block, out);
        }
    }

    /** The persons a block names before an offset, in order, each once, who may be meant. */
    List<String> before(int block, int offset, String pronoun) {
        Set<String> out = new LinkedHashSet<>();
        List<Appearance> all = byBlock.getOrDefault(block, List.of());
        int last = Spans.firstFrom(all, Appearance::span, offset) - 1;
        for (int i = Math.max(0, last - MEMORY + 1); i <= last; i++) {
            if (agrees(all.get(i).name(), pronoun)) {
                out.add(all.get(i).name());
            }
        }
        return List.copyOf(out);
    }

    /** Whether nothing speaks against "he" or "she" for a name. */
    boolean agrees(String name, String pronoun) {
        String known = gender.get(lastWord(name.toLowerCase(Locale.ROOT)));
        return known == null || known.equals(pronoun);
    }

    /** The full name where the document gives exactly one that ends alike; else as written. */
    String resolve(String text, Span name) {
        String written = name.of(text).replace('\n', ' ');
        if (written.indexOf(' ') >= 0) {
            return written;
        }
        Set<String> full =
                fullByLast.getOrDefault(lastWord(written.toLowerCase(Locale.ROOT)), Set.of());
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
        String last = lastWord(words.get(words.size() - 1));
        if (Nouns.DOCUMENT_NAMES.contains(last) && (words.size() > 1 || afterArticle)) {
            return Kind.DOCUMENT;
        }
        for (String word : words) {
            if (Nouns.ORGANISATION_WORDS.contains(Speakers.strip(word))) {
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

    /** The last word of a name, without generation marks. */
    static String lastWord(String lower) {
        String name = Speakers.strip(lower.strip());
        int cut = name.lastIndexOf(' ');
        for (int n = 0; n < MOST_MARKS && cut > 0 && isGeneration(name.substring(cut + 1)); n++) {
            name = Speakers.strip(name.substring(0, cut).strip());
            cut = name.lastIndexOf(' ');
        }
        return name.substring(cut + 1);
    }

    private static boolean isGeneration(String word) {
        return word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii");
    }
}
