package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Whom "he" and "she" may mean, block by block. */
final class Antecedents {

    /** A reader does not look back over more names than this for a pronoun. */
    private static final int MEMORY = 24;

    /** An opening quotation may be its speaker's who is named this many blocks later. */
    private static final int SOON = 2;

    private static final Set<String> POSSESSIVES = Words.set("his her their my our 's '");

    /** Nouns of persons that neither a list of roles nor their ending tells. */
    private static final Set<String> OTHERS =
            Words.set(
                    """
                    baby boss bride bully butcher cadet chap chef client clerk cook cop crew dad
                    fellow fireman genius groom guard guide heir hermit husband infant kid lad lass
                    mate mechanic mom monk mum nun orphan pal partner peer pilot pupil rival saint
                    scout servant sibling slave smith spouse spy star stranger teen thief tourist
                    tutor twin vicar villain wife youth anyone everyone nobody who whoever him""");

    /** How nouns of doers and of those done to end. */
    private static final List<String> ENDINGS =
            List.of(
                    "er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ee", "ess", "ard",
                    "eur", "ete", "ot");

    /** A person named, or spoken of by a role, at a place. */
    private record Appearance(Span span, String name) {}

    private final Cast cast;
    private final Map<Integer, List<Appearance>> named = new HashMap<>();
    private final Map<Integer, Integer> firstRole = new HashMap<>();
    private final Map<Integer, List<Appearance>> relatives = new HashMap<>();

    /** The first block that speaks of anybody. */
    private int firstPerson = Integer.MAX_VALUE;

    Antecedents(Cast cast) {
        this.cast = cast;
    }

    /** Notes whom a block speaks of, once all names of the document are known. */
    void place(String text, List<FoldedToken> tokens, int block) {
        List<Appearance> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            FoldedToken token = tokens.get(i);
            if (mayBePerson(token.word())) {
                firstPerson = Math.min(firstPerson, block);
            }
            if (!NounTokens.isName(token)) {
                if (i > 0) {
                    noteRole(tokens.get(i - 1), token, block);
                }
                continue;
            }
            int end = NameRuns.end(tokens, i);
            if (end > i || !isPlainWord(tokens, i)) {
                firstPerson = Math.min(firstPerson, block);
            }
            int first = NameRuns.personStart(tokens, i, end);
            if (first <= end) {
                Span span = new Span(tokens.get(first).start(), tokens.get(end).end());
                if (cast.isPerson(tokens.get(end).word())
                        && NameRuns.isPersonal(tokens, first, end)) {
                    out.add(new Appearance(span, cast.resolve(text, span)));
                }
            }
            i = end;
        }
        if (!out.isEmpty()) {
            named.put(block, out);
        }
    }

    private static boolean mayBePerson(String word) {
        return Nouns.PEOPLE.contains(word)
                || Nouns.TITLES.contains(word)
                || OTHERS.contains(word)
                || (word.length() > 4 && ENDINGS.stream().anyMatch(word::endsWith));
    }

    private boolean isPlainWord(List<FoldedToken> tokens, int at) {
        return (at == 0 || !tokens.get(at - 1).isWord()) && cast.isCommon(tokens.get(at).word());
    }

    private void noteRole(FoldedToken before, FoldedToken noun, int block) {
        boolean role =
                noun.kind() == FoldedToken.Kind.WORD
                        && Nouns.PEOPLE.contains(noun.word())
                        && !noun.word().endsWith("s");
        if (!role) {
            return;
        }
        if (NameRuns.isArticle(before) || before.is("his") || before.is("her")) {
            firstRole.putIfAbsent(block, noun.start());
        }
        if (POSSESSIVES.contains(before.word())) {
            relatives
                    .computeIfAbsent(block, k -> new ArrayList<>())
                    .add(new Appearance(noun.span(), noun.word()));
        }
    }

    /** The persons a block names before an offset, in order, each once, who may be meant. */
    List<String> named(int block, int offset, String pronoun) {
        return named(block, 0, offset, pronoun);
    }

    /** The same, from another offset on. */
    List<String> named(int block, int from, int offset, String pronoun) {
        Set<String> out = new LinkedHashSet<>();
        for (Appearance one : last(named, block, offset)) {
            if (one.span().start() >= from && cast.agrees(one.name(), pronoun)) {
                out.add(one.name());
            }
        }
        return List.copyOf(out);
    }

    /** Whether a block speaks of somebody by a role alone before an offset: "the mayor". */
    boolean hasRole(int block, int offset) {
        return firstRole.getOrDefault(block, Integer.MAX_VALUE) < offset;
    }

    /** Where a block last speaks of somebody's somebody who may be meant, "her lawyer"; else -1. */
    int relative(int block, int offset, String pronoun) {
        Set<String> others = pronoun.equals("he") ? Nouns.FEMALE : Nouns.MALE;
        int at = -1;
        for (Appearance one : last(relatives, block, offset)) {
            at = others.contains(one.name()) ? at : one.span().start();
        }
        return at;
    }

    private static List<Appearance> last(
            Map<Integer, List<Appearance>> byBlock, int block, int offset) {
        List<Appearance> all = byBlock.getOrDefault(block, List.of());
        int end = Spans.firstFrom(all, Appearance::span, offset);
        return all.subList(Math.max(0, end - MEMORY), end);
    }

    /** Whether the document speaks of nobody up to a block and soon after it. */
    boolean isFirst(int block) {
        return block + SOON < firstPerson;
    }
}
