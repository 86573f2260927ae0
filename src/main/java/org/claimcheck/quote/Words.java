package org.claimcheck.quote;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The closed word classes of English, lower case, as any school grammar lists them; written down
 * for this project.
 */
final class Words {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static final Set<String> DETERMINERS =
            set(
                    """
                    the a an this that these those his her its my our your their one some several
                    many few most all another each every no any both two three four five six seven
                    eight nine ten other""");

    static final Set<String> PREPOSITIONS =
            set(
                    """
                    of in on at for from with by to into onto over under about against between among
                    through during before after since until till near behind beyond within without
                    across per via as like despite toward towards upon amid amidst around outside
                    inside alongside following including regarding concerning off out up down past
                    throughout versus besides except below above beneath""");

    static final Set<String> CONJUNCTIONS =
            set(
                    """
                    and or but nor yet so that which who whom whose when where while because although
                    though if unless whether than once whereas what how why then""");

    static final Set<String> AUXILIARIES =
            set(
                    """
                    is are was were be been being am has have had having do does did will would can
                    could may might must shall should 's 're 've 'll n't not isn't aren't wasn't
                    weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
                    shouldn't mustn't cannot""");

    static final Set<String> PERSONAL =
            set("i you he she it we they someone somebody everyone everybody");

    static final Set<String> PRONOUNS =
            set(
                    """
                    i you he she it we they me him us them myself himself herself itself themselves
                    there here this that these those nobody nothing something everything what who
                    which anyone anybody none""");

    /** Words that open a sentence or stand before a verb and are never a name. */
    static final Set<String> ADVERBS =
            set(
                    """
                    also later then now still just even again however meanwhile moreover furthermore
                    instead therefore thus indeed often never always ever once soon today yesterday
                    tomorrow tonight further already perhaps maybe finally first second third next
                    last besides rather quite too very only almost nearly well yes no here there
                    sometimes afterwards afterward thereafter previously elsewhere otherwise
                    nevertheless nonetheless similarly likewise overall simply famously""");

    private static final Set<String> ABBREVIATIONS =
            set(
                    """
                    mr mrs ms mx dr prof sen rep gov gen lt col sgt capt cpl cmdr maj adm st jr sr
                    inc corp ltd co no vs rev hon pres messrs mme mlle det supt insp ave blvd rd
                    dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec fla calif
                    mass conn ariz ala ark colo del ga ill ind kan ky la md mich minn miss mo mont
                    neb nev okla ore pa tenn tex va vt wash wis wyo""");

    /** Pasts without -ed, and common presents: after them a noun is an object, not a verb. */
    private static final Set<String> OTHER_VERBS =
            set(
                    """
                    made took gave got saw heard found kept held left lost won met put set ran went
                    came began became knew thought brought built bought sent spent stood told wrote
                    drew fell felt fought forgot hid led paid read sold shook spoke threw wore make
                    makes take takes give gives hear hears see sees""");

    private static final Set<String> PARTICIPLES =
            set("seen written taken given known shown drawn done");

    private Words() {}

    /** The words of a list, each once. */
    static Set<String> set(String words) {
        return list(words).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a list, separated by white space. */
    static Stream<String> list(String words) {
        return SPACE.splitAsStream(words.strip());
    }

    /** Whether a full stop after this word usually belongs to it. */
    static boolean isAbbreviation(String word) {
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        boolean initials = word.length() <= 7 && word.indexOf('.') == 1;
        return (initial && !word.equals("i")) || initials || ABBREVIATIONS.contains(word);
    }

    /** Whether a word with a capital may still be no name, as at the start of a sentence. */
    static boolean isFunctionWord(String word) {
        return DETERMINERS.contains(word)
                || PREPOSITIONS.contains(word)
                || CONJUNCTIONS.contains(word)
                || AUXILIARIES.contains(word)
                || PRONOUNS.contains(word)
                || ADVERBS.contains(word);
    }

    /** Whether a word may stand between subject and verb, or between verb and quotation. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
    }

    /** Whether a word may be a participle behind its noun: "the letter seen by". */
    static boolean isParticiple(String word) {
        return PARTICIPLES.contains(word) || isPastVerb(word);
    }

    /** Whether a word looks like a verb in the past, so that a noun after it is its object. */
    static boolean isPastVerb(String word) {
        return OTHER_VERBS.contains(word)
                || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"));
    }
}
