package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Identifier;
import org.claimcheck.citation.identifier.IdentifierMention;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.document.Block;
import org.claimcheck.document.Link;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * What the rules about identifiers share: a malformed one in the text or in the address of a link,
 * and a link that leads to another one than it shows.
 */
final class BadIdentifiers {

    private final Article article;
    private final RuleInfo info;
    private final Scheme scheme;
    private final Cover opaque;
    private final List<Finding> out = new ArrayList<>();

    private BadIdentifiers(Article article, RuleInfo info, Scheme scheme) {
        this.article = article;
        this.info = info;
        this.scheme = scheme;
        this.opaque = Checked.opaque(article);
    }

    static Stream<Finding> in(Article article, RuleInfo info, Scheme scheme) {
        BadIdentifiers found = new BadIdentifiers(article, info, scheme);
        List<IdentifierMention> shown = new ArrayList<>();
        if (scheme.mayStandIn(article.text())) {
            for (Block block : article.document().blocks()) {
                if (!(block instanceof Block.Code) && article.isChecked(block)) {
                    found.inText(block, shown);
                }
            }
        }
        Cover told = Cover.of(found.out.stream().map(Finding::span).toList());
        for (Link link : article.document().links()) {
            boolean free = !link.span().isEmpty() && !told.overlaps(link.span());
            if (free && link.leadsOut() && Checked.is(article, link.span())) {
                found.inLink(link, shown);
            }
        }
        return found.out.stream();
    }

    private void inText(Block block, List<IdentifierMention> shown) {
        for (IdentifierMention mention : scheme.find(block.span().of(article.text()))) {
            Span span = mention.span().shift(block.span().start());
            if (span.isEmpty() || opaque.overlaps(span)) {
                continue;
            }
            if (mention.flaw() != null) {
                out.add(flawed(span, span.of(article.text()), mention));
            } else {
                shown.add(new IdentifierMention(span, mention.identifier(), null, null));
            }
        }
    }

    private void inLink(Link link, List<IdentifierMention> shown) {
        List<IdentifierMention> linked = scheme.find(link.target());
        for (IdentifierMention mention : linked) {
            if (mention.flaw() != null) {
                out.add(flawed(link.span(), mention.span().of(link.target()), mention));
                return;
            }
        }
        List<IdentifierMention> here =
                Spans.startingIn(shown, IdentifierMention::span, link.span());
        if (linked.size() == 1 && here.size() == 1 && link.span().contains(here.get(0).span())) {
            differing(link, here.get(0), linked.get(0).identifier());
        }
    }

    /** The beginning of the same may stand for it, and the end may lie outside of the link. */
    private void differing(Link link, IdentifierMention shown, Identifier linked) {
        String one = shown.identifier().canonical();
        String other = linked.canonical();
        if (!one.startsWith(other) && !other.startsWith(one)) {
            String message =
                    "The %s shown is %s, and the link leads to %s: correct one of the two."
                            .formatted(
                                    scheme.label(),
                                    shown.span().of(article.text()),
                                    linked.canonical());
            out.add(info.finding(link.span(), message));
        }
    }

    private Finding flawed(Span span, String value, IdentifierMention mention) {
        String message =
                "The %s \u201c%s\u201d %s: copy it anew from %s."
                        .formatted(scheme.label(), value, mention.flaw(), scheme.home());
        return info.finding(span, message).withSuggestion(mention.mended());
    }
}
