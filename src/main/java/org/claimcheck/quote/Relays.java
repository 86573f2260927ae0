package org.claimcheck.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds through whom the words of a speaker reached the writer: "told Reuters", "was quoted as
 * saying by the Times", "Yonhap, quoting KCNA".
 */
final class Relays {

    /** Words with a capital that newspapers, agencies and stations carry in their names. */
    private static final Set<String> OUTLET_WORDS =
            Words.set(
                    """
                    times post journal news herald tribune guardian telegraph reuters press radio
                    tv television magazine weekly daily gazette review chronicle observer mail
                    mirror globe inquirer dispatch examiner sentinel register courier ledger
                    bloomberg broadcasting network fm newspaper""");

    /** Agencies and stations whose names are short forms or brands. */
    private static final Set<String> AGENCIES =
            Words.set(
                    """
                    afp ap upi bbc cnn npr cbs nbc abc pbs msnbc cnbc itv rte dpa tass xinhua yonhap
                    kcna ansa efe kyodo interfax axios politico""");

    /** How far behind its verb a clause names the outlet, in tokens. */
    private static final int REACH = 16;

    private final String text;
    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;

    Relays(String text, List<FoldedToken> tokens, NounPhrases phrases) {
        this.text = text;
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** The outlet that a reporting clause names beside its speaker; null if there is none. */
    @Nullable Span outlet(ReportingClause report, int to) {
        if (report.basis() == Attribution.Basis.DASH) {
            return null;
        }
        int limit = Math.min(to, report.at() + REACH);
        for (int i = report.at(); i + 1 < limit; i++) {
            if (tokens.get(i).isQuote()) {
                return null;
            }
            int start = recipient(i, report.at());
            Mention outlet = start < 0 ? null : phrases.startingAt(start, to);
            if (outlet != null && outlet.name() != null && isOutlet(outlet.name())) {
                return outlet.span();
            }
        }
        return null;
    }

    /** Where the phrase begins that names the outlet, by the word before it; -1 if none can. */
    private int recipient(int i, int cue) {
        FoldedToken token = tokens.get(i);
        FoldedToken next = tokens.get(i + 1);
        boolean told = i == cue && (token.is("told") || token.is("tells") || token.is("telling"));
        if (told) {
            return i + 1;
        }
        boolean with = next.is("with") || next.is("to") || next.is("on") || next.is("for");
        boolean talk = token.is("interview") || token.is("speaking") || token.is("spoke");
        boolean quoted = i - cue <= 2 && token.is("by");
        return quoted ? i + 1 : talk && with && i + 2 < tokens.size() ? i + 2 : -1;
    }

    /** Of "Yonhap, quoting KCNA, said" the one who is quoted; null where nobody else is. */
    @Nullable ReportingClause quoted(ReportingClause report, int from, int to) {
        Span name = report.mention().name();
        if (name == null || !isOutlet(name)) {
            return null;
        }
        int limit = Math.min(to, report.at() + REACH);
        for (int i = report.mention().last() + 1; i + 1 < limit; i++) {
            if (tokens.get(i).isQuote() && i > report.at()) {
                return null;
            }
            if (tokens.get(i).is("quoting")) {
                Mention source = phrases.startingAt(i + 1, to);
                return source == null
                        ? null
                        : new ReportingClause(
                                source, i, tokens.get(i).span(), report.type(), report.basis());
            }
        }
        return null;
    }

    private boolean isOutlet(Span name) {
        String written = name.of(text).toLowerCase(Locale.ROOT);
        return Words.list(written)
                .map(Speakers::strip)
                .anyMatch(
                        w ->
                                OUTLET_WORDS.contains(w)
                                        || AGENCIES.contains(w)
                                        || (w.length() > 5 && w.endsWith("news")));
    }
}
