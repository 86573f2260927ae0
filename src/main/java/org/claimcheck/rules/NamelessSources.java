package org.claimcheck.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Tells "a source close to the Treasury" from those whom the name beside them describes. Whose
 * source somebody is does not say who it is. Every repetition is bounded.
 */
final class NamelessSources {

    private static final String REST = " (?:[\\p{L}\\p{N}'\u2019-]{1,20} ?){1,6}";

    /** A noun for one who tells, or for anybody, with what makes the one a source. */
    private static final Pattern CLOSE =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}-]{1,20} ){0,3}(?:sources?|insiders?|persons?|people|someone"
                            + "|somebody|figures?|officials?|executives?|aides?|all(?:y|ies)|friends?)"
                            + " (?:very |directly |intimately )?(?:close to|familiar with|briefed on"
                            + "|with (?:direct |intimate |first-hand )?knowledge of)\\b");

    /** "A source at the ministry": press sources tell, old ones are read. */
    private static final Pattern SOURCE =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}-]{1,20} ){0,4}(?:source|insiders?)"
                            + "(?: (?:in|inside|within|at|from|of)"
                            + REST
                            + ")?");

    private static final Pattern SOURCES =
            Pattern.compile(
                    "(?:[\\p{Ll}\\p{N}-]{1,20} ){0,4}[Ss]ources (?:in|inside|within|at)" + REST);

    /** What people do, and books do not. */
    private static final Set<String> TOLD =
            Set.of("said", "told", "added", "insisted", "confirmed", "warned", "admitted");

    private static final Pattern ASIDE =
            Pattern.compile("(?:[,(\u2013\u2014]|including|such as|like|named|called) ?\\p{Lu}");

    private static final int REACH = 60;

    private NamelessSources() {}

    /**
     * @param mention of somebody without a name
     * @param sentence the one the mention stands in
     */
    static boolean is(String text, Span mention, @Nullable Span cue, Span sentence) {
        boolean before = cue != null && cue.start() > mention.end();
        int end = before ? cue.start() : Math.min(sentence.end(), mention.end() + REACH);
        String phrase =
                text.substring(mention.start(), Math.max(mention.end(), end))
                        .replaceAll("\\s+", " ");
        String lower = phrase.toLowerCase(Locale.ROOT);
        if (CLOSE.matcher(lower).lookingAt()) {
            return !isNamedAside(phrase);
        }
        boolean told = cue != null && TOLD.contains(cue.of(text).toLowerCase(Locale.ROOT));
        String own = Whitespace.single(mention.of(text));
        return told
                && (SOURCE.matcher(own.toLowerCase(Locale.ROOT)).matches()
                        || SOURCES.matcher(own).matches())
                && !isNamedAside(phrase);
    }

    /** "Sources including Ada Reed", "two insiders, Ada Reed and Jo Barr,". */
    private static boolean isNamedAside(String phrase) {
        return ASIDE.matcher(phrase).find();
    }
}
