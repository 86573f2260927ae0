package org.claimcheck.train;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.nlp.NameFeatures;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.NameTags.Label;

/**
 * A training file and what its annotation does not say. A kind that a file does not mark is left
 * open wherever a name could stand: outside there is no evidence against it.
 *
 * @param weight how much each sentence counts
 * @param approximate whether spans are approximate and leave out parts of names
 * @param unmarked the labels that read as outside although they may be there
 * @param mixed whether the label {@code OTHER} holds events and products too
 */
record NameExamples(
        String file, float weight, boolean approximate, Set<Label> unmarked, boolean mixed) {

    static final List<NameExamples> ALL =
            List.of(
                    new NameExamples(
                            "gum-train", 1, true, EnumSet.of(Label.PRODUCT, Label.OTHER), false),
                    new NameExamples(
                            "uner-ewt-train",
                            1,
                            false,
                            EnumSet.of(Label.EVENT, Label.PRODUCT, Label.OTHER),
                            false),
                    new NameExamples(
                            "crossner-train", 2, false, EnumSet.noneOf(Label.class), false),
                    new NameExamples("wikigold", 2, false, EnumSet.noneOf(Label.class), true),
                    new NameExamples("wnut17-train", 1, false, EnumSet.of(Label.EVENT), false));

    private static final int ANY = (1 << NameTags.COUNT) - 1;

    /** Words that an unmarked name may have between its capitalised ones. */
    private static final Set<String> CONNECTORS =
            Set.of("of", "the", "and", "for", "&", "de", "in", "'s", "-", "’s");

    List<Crf.Example> of(List<Conll.Sentence> document, NameFeatures features) {
        List<Crf.Example> examples = new ArrayList<>();
        for (Conll.Sentence sentence : document) {
            examples.add(
                    new Crf.Example(features.of(sentence.tokens()), allowed(sentence), weight));
        }
        return examples;
    }

    /** For each token the tags that may be right, one bit a tag. */
    int[] allowed(Conll.Sentence sentence) {
        int open = 0;
        for (Label label : unmarked) {
            open |= NameTags.all(label);
        }
        int[] allowed = new int[sentence.tokens().length];
        boolean name = false;
        for (int i = 0; i < allowed.length; i++) {
            String token = sentence.tokens()[i];
            name =
                    token.chars().anyMatch(Character::isUpperCase)
                            || (name
                                    && (CONNECTORS.contains(token)
                                            || Character.isDigit(token.charAt(0))));
            int tag = sentence.tags()[i];
            if (approximate && partlyNamed(sentence, i)) {
                allowed[i] = ANY;
            } else if (mixed && (NameTags.all(Label.OTHER) & (1 << tag)) != 0) {
                allowed[i] =
                        1 << tag
                                | 1 << NameTags.withLabel(tag, Label.EVENT)
                                | 1 << NameTags.withLabel(tag, Label.PRODUCT);
            } else {
                allowed[i] = 1 << tag | (name && tag == NameTags.OUTSIDE ? open : 0);
            }
        }
        return allowed;
    }

    /**
     * Whether the token is in a stretch of capitalised tokens of which some are in a name and some
     * are not, as in "United [States]": where spans are approximate, that is mostly an error.
     */
    private static boolean partlyNamed(Conll.Sentence sentence, int i) {
        if (!capital(sentence, i)) {
            return false;
        }
        int start = i;
        while (start > 0 && capital(sentence, start - 1)) {
            start--;
        }
        int named = 0;
        int end = start;
        while (end < sentence.tokens().length && capital(sentence, end)) {
            named += sentence.tags()[end] == NameTags.OUTSIDE ? 0 : 1;
            end++;
        }
        return named > 0 && named < end - start;
    }

    private static boolean capital(Conll.Sentence sentence, int i) {
        return Character.isUpperCase(sentence.tokens()[i].charAt(0));
    }
}
