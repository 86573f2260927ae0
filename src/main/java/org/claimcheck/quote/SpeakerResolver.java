package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/** Makes an attribution of a report: full names for short ones, and names for pronouns. */
final class SpeakerResolver {

    private final String text;
    private final Cast cast;
    private final Antecedents antecedents;
    private Attribution last = Attribution.NOBODY;
    private int lastBlock = Integer.MIN_VALUE;

    SpeakerResolver(String text, Cast cast, Antecedents antecedents) {
        this.text = text;
        this.cast = cast;
        this.antecedents = antecedents;
    }

    /** The attribution of a report in a block. */
    Attribution of(ReportingClause report, int block) {
        return of(report.mention(), block, report.cue(), report.basis());
    }

    Attribution of(
            Mention mention, int block, org.claimcheck.text.@Nullable Span cue, Basis basis) {
        Attribution out;
        if (mention.isPronoun()) {
            String name = antecedent(mention, block);
            Kind kind = name == null ? mention.kind() : pronounKind(mention);
            out =
                    new Attribution(
                            kind,
                            name,
                            mention.span(),
                            cue,
                            name != null
                                    ? Basis.COREFERENCE
                                    : isAnybody(mention, block) ? basis : Basis.NONE,
                            null);
        } else if (mention.name() != null && mention.kind() != Kind.UNNAMED) {
            boolean own = mention.kind() != Kind.DOCUMENT || mention.name().equals(mention.span());
            String name = own ? cast.resolve(text, mention.name()) : mention.span().of(text);
            out =
                    new Attribution(
                            cast.kind(text, mention),
                            name.replace('\n', ' '),
                            mention.span(),
                            cue,
                            basis,
                            null);
        } else {
            String name = mention.kind() == Kind.PERSON ? cast.holder(mention.head()) : null;
            out =
                    new Attribution(
                            mention.kind(),
                            name,
                            mention.span(),
                            cue,
                            name == null ? basis : Basis.COREFERENCE,
                            null);
        }
        return out;
    }

    /** Whether a pronoun can mean anybody the text speaks of. */
    private boolean isAnybody(Mention pronoun, int block) {
        boolean third = pronoun.head().equals("he") || pronoun.head().equals("she");
        return !third || !antecedents.isFirst(block);
    }

    /** Notes the last one who spoke. */
    void spoke(Attribution attribution, int block) {
        if (attribution.kind() != Kind.NOBODY) {
            last = attribution;
            lastBlock = block;
        }
    }

    private Kind pronounKind(Mention mention) {
        boolean person = mention.head().equals("he") || mention.head().equals("she");
        return person ? Kind.PERSON : last.kind();
    }

    /** The one in the paragraph whom a pronoun can mean; null if there is none, or several. */
    private @Nullable String antecedent(Mention mention, int block) {
        String pronoun = mention.head();
        int at = mention.span().start();
        boolean recent = lastBlock == block;
        if (!pronoun.equals("he") && !pronoun.equals("she")) {
            boolean body = last.kind() == Kind.ORGANISATION || last.kind() == Kind.DOCUMENT;
            boolean several = pronoun.equals("it") || pronoun.equals("they");
            return several && recent && body ? last.speaker() : null;
        }
        int rival = antecedents.relative(block, at, pronoun);
        if (recent && isNameless(last)) {
            rival = Math.max(rival, last.mention().start());
        }
        if (rival >= 0 && antecedents.named(block, rival, at, pronoun).isEmpty()) {
            return null;
        }
        List<String> here = antecedents.named(block, at, pronoun);
        if (here.size() == 1) {
            return here.get(0);
        }
        if (here.isEmpty() && antecedents.hasRole(block, at)) {
            return null;
        }
        boolean fits =
                recent
                        && last.speaker() != null
                        && last.kind() == Kind.PERSON
                        && cast.agrees(last.speaker(), pronoun)
                        && (here.isEmpty() || here.contains(last.speaker()));
        return fits ? last.speaker() : null;
    }

    /** "Her lawyer", "a farmer": one who may go on speaking as "he" or "she". */
    private boolean isNameless(Attribution who) {
        boolean one = who.kind() == Kind.PERSON || who.kind() == Kind.UNNAMED;
        return one
                && who.speaker() == null
                && who.mention() != null
                && text.charAt(who.mention().end() - 1) != 's';
    }
}
