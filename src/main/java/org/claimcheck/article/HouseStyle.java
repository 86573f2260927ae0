package org.claimcheck.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What a desk has settled for its articles: words to ask about, and whom and what it trusts.
 *
 * @param cues further cues by the id of the rule they belong to
 * @param trustedSources names of sources that need no introduction
 * @param unidentifiableSources names of sources that nobody can identify, whatever else is said
 * @param discouragedDomains sites that should not be cited; those below one count too
 */
public record HouseStyle(
        Map<String, Phrases> cues,
        List<String> trustedSources,
        List<String> unidentifiableSources,
        List<String> discouragedDomains) {

    public static final HouseStyle NONE = new HouseStyle(Map.of(), List.of(), List.of(), List.of());

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");

    public HouseStyle {
        cues = Map.copyOf(cues);
        trustedSources = trustedSources.stream().map(HouseStyle::plain).toList();
        unidentifiableSources = unidentifiableSources.stream().map(HouseStyle::plain).toList();
        discouragedDomains =
                discouragedDomains.stream().map(d -> d.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether nothing is settled. */
    public boolean isNone() {
        return cues.isEmpty()
                && trustedSources.isEmpty()
                && unidentifiableSources.isEmpty()
                && discouragedDomains.isEmpty();
    }

    /** The desk's own cues of a rule; null if it has none. */
    public @Nullable Phrases cues(String rule) {
        return cues.get(rule);
    }

    /** Whether a source is one that needs no introduction. */
    public boolean trusts(@Nullable String source) {
        return source != null && trustedSources.contains(plain(source));
    }

    /** Whether a source is one that nobody can identify. */
    public boolean distrusts(@Nullable String source) {
        return source != null && unidentifiableSources.contains(plain(source));
    }

    /** Letter case, articles and white space tell no two sources apart. */
    private static String plain(String source) {
        String lower = Whitespace.single(source.strip().toLowerCase(Locale.ROOT));
        return ARTICLE.matcher(lower).replaceFirst("");
    }
}
