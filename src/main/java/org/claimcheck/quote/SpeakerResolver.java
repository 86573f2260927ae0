package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/** Makes an attribution of a report: full names for short ones, and names for pronouns. */
final class SpeakerResolver {

    /** A pronoun looks back for the last speaker this many blocks. */
    private static final int REACH = 2;

    private final String text;
    private final Cast cast;
    private Attribution last = Attribution.NOBODY;
    private int lastBlock = Integer.MIN_VALUE;

    SpeakerResolver(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
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
                            name == null ? basis : Basis.COREFERENCE,
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

    /** The one person a pronoun can mean; null if there is none, or more than one. */
    private @Nullable String antecedent(Mention mention, int block) {
        String pronoun = mention.head();
        boolean recent = lastBlock >= block - REACH && last.speaker() != null;
        if (pronoun.equals("he") || pronoun.equals("she")) {
            List<String> here = cast.before(block, mention.span().start(), pronoun);
            if (here.size() == 1) {
                return here.get(0);
            }
            if (here.isEmpty() && cast.hasRole(block, mention.span().start())) {
                return null;
            }
            boolean fits =
                    recent
                            && last.kind() == Kind.PERSON
                            && cast.agrees(last.speaker(), pronoun)
                            && (here.isEmpty() || here.contains(last.speaker()));
            if (fits) {
                return last.speaker();
            }
            List<String> before =
                    here.isEmpty()
                            ? cast.before(block - 1, mention.span().start(), pronoun)
                            : List.of();
            return before.size() == 1 ? before.get(0) : null;
        }
        boolean body = last.kind() == Kind.ORGANISATION || last.kind() == Kind.DOCUMENT;
        boolean plural = pronoun.equals("it") || pronoun.equals("they");
        return plural && recent && lastBlock >= block - 1 && body ? last.speaker() : null;
    }
}
