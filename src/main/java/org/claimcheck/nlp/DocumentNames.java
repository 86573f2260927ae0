package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the names of one document agree: the same words name the same thing throughout, a person
 * who was introduced by the full name is found again by the last name, a company without its legal
 * form, what has an abbreviation in brackets by that, and a name found in one sentence is found in
 * the others. Pure: the answer depends on the arguments alone.
 */
final class DocumentNames {
    /** What {@link #agree} adds has no probability of its own. */
    private static final double INFERRED = 0.5;

    /** Names longer than this many tokens are not looked for elsewhere. */
    private static final int LONGEST = 6;

    /** A name needs this much evidence, in summed confidence, before other places are tagged. */
    private static final double ENOUGH = 0.4;

    private DocumentNames() {}

    /**
     * @param sentences the tokens of each sentence
     * @param found for each sentence what {@link NameFinder} found in it alone
     * @return for each sentence its names, in order, none overlapping
     */
    static List<List<NameMention>> agree(List<String[]> sentences, List<List<NameMention>> found) {
        Map<String, Map<EntityMention.Kind, Double>> votes = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            for (NameMention mention : found.get(s)) {
                vote(votes, sentences.get(s), mention);
            }
        }
        Set<String> common = commonWords(sentences, votes);
        List<List<NameMention>> agreed = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            agreed.add(agree(sentences.get(s), found.get(s), votes, common));
        }
        return List.copyOf(agreed);
    }

    /** Names whose words the document also has in lower case: "Will" beside "will". */
    private static Set<String> commonWords(
            List<String[]> sentences, Map<String, Map<EntityMention.Kind, Double>> votes) {
        Set<String> names = new HashSet<>();
        for (String name : votes.keySet()) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        Set<String> common = new HashSet<>();
        for (String[] tokens : sentences) {
            for (String token : tokens) {
                if (names.contains(token)) {
                    common.add(token);
                }
            }
        }
        return common;
    }

    private static void vote(
            Map<String, Map<EntityMention.Kind, Double>> votes,
            String[] tokens,
            NameMention mention) {
        int length = mention.end() - mention.start();
        if (length > LONGEST) {
            return;
        }
        add(votes, words(tokens, mention.start(), mention.end()), mention);
        String last = tokens[mention.end() - 1];
        if (length > 1 && mention.kind() == EntityMention.Kind.PERSON && last.length() > 2) {
            add(votes, last, mention);
        }
        int end = mention.end();
        if (length > 1
                && end + 2 < tokens.length
                && tokens[end].equals("(")
                && tokens[end + 2].equals(")")
                && Abbreviation.fits(
                        tokens[end + 1], Arrays.asList(tokens).subList(mention.start(), end))) {
            add(votes, tokens[end + 1], mention);
        }
        if (length > 1
                && mention.kind() == EntityMention.Kind.ORGANIZATION
                && CompanyWords.contains(last)) {
            add(votes, words(tokens, mention.start(), mention.end() - 1), mention);
        }
    }

    private static void add(
            Map<String, Map<EntityMention.Kind, Double>> votes, String words, NameMention mention) {
        Map<EntityMention.Kind, Double> kinds =
                votes.computeIfAbsent(words, w -> new EnumMap<>(EntityMention.Kind.class));
        kinds.merge(mention.kind(), mention.confidence(), Double::sum);
    }

    private static List<NameMention> agree(
            String[] tokens,
            List<NameMention> found,
            Map<String, Map<EntityMention.Kind, Double>> votes,
            Set<String> common) {
        List<NameMention> result = new ArrayList<>();
        boolean[] taken = new boolean[tokens.length];
        for (NameMention mention : found) {
            Map<EntityMention.Kind, Double> kinds =
                    votes.get(words(tokens, mention.start(), mention.end()));
            EntityMention.Kind kind = kinds == null ? mention.kind() : strongest(kinds);
            result.add(new NameMention(mention.start(), mention.end(), kind, mention.confidence()));
            Arrays.fill(taken, mention.start(), mention.end(), true);
        }
        for (int start = 0; start < tokens.length; start++) {
            for (int end = Math.min(tokens.length, start + LONGEST); end > start; end--) {
                if (!free(taken, start, end) || !capital(tokens[start])) {
                    continue;
                }
                Map<EntityMention.Kind, Double> kinds = votes.get(words(tokens, start, end));
                boolean ordinary =
                        start == 0
                                && end == 1
                                && common.contains(tokens[0].toLowerCase(Locale.ROOT));
                if (kinds == null || ordinary || bordersOnCapital(tokens, start, end)) {
                    continue;
                }
                EntityMention.Kind kind = strongest(kinds);
                boolean whole = kind != EntityMention.Kind.EVENT || !EventWords.goesOn(tokens, end);
                if (whole && kinds.get(kind) >= ENOUGH) {
                    result.add(new NameMention(start, end, kind, INFERRED));
                    Arrays.fill(taken, start, end, true);
                    break;
                }
            }
        }
        result.sort(Comparator.comparingInt(NameMention::start));
        return List.copyOf(result);
    }

    /** Ties go to the earlier kind. */
    private static EntityMention.Kind strongest(Map<EntityMention.Kind, Double> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<EntityMention.Kind, Double>comparingByValue().reversed())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static boolean free(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Frost" in "Frost Valley" is no person. A first word is capitalised anyway and says nothing.
     */
    private static boolean bordersOnCapital(String[] tokens, int start, int end) {
        return (start > 1 && capital(tokens[start - 1]))
                || (end < tokens.length && capital(tokens[end]));
    }

    private static boolean capital(String token) {
        return !token.isEmpty() && Character.isUpperCase(token.codePointAt(0));
    }

    private static String words(String[] tokens, int start, int end) {
        return end - start == 1
                ? tokens[start]
                : String.join(" ", Arrays.asList(tokens).subList(start, end));
    }
}
