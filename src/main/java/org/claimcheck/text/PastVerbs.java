package org.claimcheck.text;

import java.util.Set;

/**
 * The past forms of English verbs: those that end in {@code -ed}, and the irregular ones, which are
 * the verbs of any school grammar (Quirk et al., A Comprehensive Grammar of the English Language,
 * 3.11-20), without the rare ones.
 */
public final class PastVerbs {

    /** Past tense only: the participle has another form, or none that is common. */
    private static final Set<String> FINITE =
            Set.of(
                    ("arose ate awoke began bit blew bore broke came chose did drank drew drove fell"
                                    + " flew forbade forgot forsook froze gave grew hid knew lay"
                                    + " overcame overtook overthrew ran rang rode rose sang sank saw"
                                    + " shook shrank slew spoke sprang stole strode strove swam swore"
                                    + " threw took tore underwent undertook went withdrew woke wore"
                                    + " wove wrote became")
                            .split(" "));

    /** Past tense and participle. */
    private static final Set<String> BOTH =
            Set.of(
                    ("bent bled bought bred brought broadcast built burnt burst caught clung crept"
                                    + " dealt dug fed felt fled fought found flung got ground held"
                                    + " hit hung hurt kept knelt laid led left lent lit lost made met"
                                    + " paid quit rebuilt said sent shed shone shot shut slept slid sold"
                                    + " spent split spread stood stuck struck stung sung swept swung"
                                    + " taught told thought understood upheld wept withheld"
                                    + " withstood won wound wrung")
                            .split(" "));

    /** Participles that are no past tense. */
    private static final Set<String> PARTICIPLES =
            Set.of(
                    ("begun bitten blown born borne broken chosen done drawn driven drunk eaten"
                                    + " fallen flown forbidden forgotten frozen given gone grown"
                                    + " hidden known overcome overtaken overthrown ridden risen run"
                                    + " rung seen shaken shown shrunk slain spoken stolen sunk sworn"
                                    + " taken thrown torn undergone undertaken withdrawn woken worn"
                                    + " woven written")
                            .split(" "));

    private PastVerbs() {}

    /** Whether a word can be a past tense. */
    public static boolean isPast(Token word) {
        return isFinite(word) || isParticipleToo(word);
    }

    /** Whether a word is a past tense and nothing else. */
    public static boolean isFinite(Token word) {
        return isLowerCase(word) && FINITE.contains(word.word());
    }

    /** Whether a word is a verb, whatever a tagger takes it for. */
    public static boolean isOnlyVerb(Token word) {
        return isFinite(word) || (word.is("met") && !word.capital());
    }

    /** Whether a word can be a past participle. */
    public static boolean isParticiple(Token word) {
        return isParticipleToo(word) || (isLowerCase(word) && PARTICIPLES.contains(word.word()));
    }

    private static boolean isParticipleToo(Token word) {
        boolean regular = word.word().length() > 4 && word.word().endsWith("ed");
        return isLowerCase(word) && (regular || BOTH.contains(word.word()));
    }

    private static boolean isLowerCase(Token word) {
        return word.isWord() && !word.capital();
    }
}
