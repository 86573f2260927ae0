package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Assessment;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Kind;
import org.claimcheck.document.Block;
import org.claimcheck.engine.Summary.Coverage;
import org.claimcheck.engine.Summary.Section;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** Counts claims with and without evidence, section by section. */
final class Coverages {

    private Coverages() {}

    static Coverage of(Article article) {
        List<Claim> claims = article.claims();
        List<Section> sections = new ArrayList<>();
        @Nullable Span heading = null;
        int from = 0;
        for (Block block : article.document().blocks()) {
            if (block instanceof Block.Heading) {
                int to = Spans.firstFrom(claims, Claim::span, block.span().start());
                add(heading, claims.subList(from, to), sections);
                heading = block.span();
                from = to;
            }
        }
        add(heading, claims.subList(from, claims.size()), sections);
        return new Coverage(claims.size(), supported(claims), sections, kinds(article));
    }

    private static void add(@Nullable Span heading, List<Claim> claims, List<Section> sections) {
        if (!claims.isEmpty()) {
            sections.add(new Section(heading, claims.size(), supported(claims)));
        }
    }

    private static int supported(List<Claim> claims) {
        return (int) claims.stream().filter(c -> !c.evidence().isEmpty()).count();
    }

    private static Map<Kind, Integer> kinds(Article article) {
        Map<Kind, Integer> out = new EnumMap<>(Kind.class);
        for (Assessment sentence : article.assessments()) {
            out.merge(sentence.kind(), 1, Integer::sum);
        }
        return out;
    }
}
