package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.claim.Claim;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.NamedEntity;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.claimcheck.time.TimeExpression;

/** Lists what there is to check in an article, kind by kind. */
final class Items {

    /** A person is given a title among the first mentions or never. */
    private static final int MOST_MENTIONS = 20;

    private final Article article;
    private final Cells cells;

    Items(Article article, Cells cells) {
        this.article = article;
        this.cells = cells;
    }

    /** Of the asked kinds but findings, in no order. */
    List<Item> of(Set<RowKind> kinds) {
        List<Item> out = new ArrayList<>();
        if (kinds.contains(RowKind.CLAIM)) {
            article.claims().forEach(c -> out.add(claim(c)));
        }
        if (kinds.contains(RowKind.QUOTE)) {
            article.quotations().all().stream()
                    .filter(q -> q.isSpeech() && isText(q.span()))
                    .forEach(q -> out.add(quote(q)));
        }
        if (kinds.contains(RowKind.NAME)) {
            article.entities().stream()
                    .filter(e -> e.kind() == EntityMention.Kind.PERSON)
                    .forEach(e -> name(e).ifPresent(out::add));
        }
        if (kinds.contains(RowKind.NUMBER)) {
            article.quantities().stream()
                    .filter(q -> q.kind() != Quantity.Kind.ORDINAL && isText(q.span()))
                    .forEach(q -> out.add(figure(RowKind.NUMBER, q.span(), q.kind().id())));
        }
        if (kinds.contains(RowKind.DATE)) {
            article.times().stream()
                    .filter(t -> isDated(t) && isText(t.span()))
                    .forEach(t -> out.add(date(t)));
        }
        return out;
    }

    /** Whether the editors answer for it: no boilerplate, no list of references. */
    private boolean isText(Span span) {
        return article.isChecked(span) && !article.citations().isReference(span);
    }

    private Item claim(Claim claim) {
        Map<Column, String> out = cells(cells.text(claim.span()));
        out.put(Column.KIND, claim.kind().id());
        out.put(Column.SCORE, String.format(Locale.ROOT, "%.3f", claim.score()));
        out.put(Column.EVIDENCE, cells.evidence(claim.evidence()));
        out.put(Column.NEEDS, Row.list(claim.needs()));
        return cells.item(
                RowKind.CLAIM,
                claim.id(),
                claim.span(),
                article.document().location(claim.span()),
                out);
    }

    private Item quote(Quotation quotation) {
        Map<Column, String> out = cells(cells.text(quotation.inner()));
        Attribution attribution = quotation.attribution();
        out.put(Column.KIND, quotation.kind().id());
        out.put(Column.SPEAKER, cells.speaker(attribution));
        List<String> needs = new ArrayList<>();
        switch (attribution.kind()) {
            case NOBODY, UNNAMED, PRONOUN_UNRESOLVED -> needs.add("who");
            default -> {}
        }
        if (article.isSourced(cells.sentence(quotation.span()))) {
            out.put(Column.EVIDENCE, "cited");
        } else {
            needs.add("source");
        }
        out.put(Column.NEEDS, Row.list(needs));
        return cells.item(RowKind.QUOTE, quotation.span(), out);
    }

    /** By what the running text says; names in notes and headings alone are often none. */
    private Optional<Item> name(NamedEntity person) {
        List<Span> mentions =
                person.mentions().stream().filter(m -> isText(m) && isProse(m)).toList();
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Map<Column, String> out = cells(person.name());
        out.put(Column.KIND, person.kind().id());
        out.put(Column.TITLE, title(mentions));
        out.put(Column.CONTEXT, cells.context(mentions.get(0)));
        return Optional.of(cells.item(RowKind.NAME, mentions.get(0), out));
    }

    private boolean isProse(Span span) {
        int block = article.document().blockAt(span.start());
        return block >= 0 && article.isProse(article.document().blocks().get(block));
    }

    /** The first title that the document gives. */
    private String title(List<Span> mentions) {
        return mentions.stream()
                .limit(MOST_MENTIONS)
                .map(m -> PersonTitle.of(article.text(), cells.sentence(m), m))
                .filter(t -> !t.isEmpty())
                .map(t -> Whitespace.single(t))
                .findFirst()
                .orElse("");
    }

    /** "Now" and "recent years" are no dates that could be looked up. */
    private static boolean isDated(TimeExpression time) {
        String value = time.value();
        return time.type() != TimeExpression.Type.SET
                && value != null
                && value.chars().anyMatch(Character::isDigit);
    }

    private Item date(TimeExpression time) {
        return figure(RowKind.DATE, time.span(), time.type().id());
    }

    private Item figure(RowKind row, Span span, String kind) {
        Map<Column, String> out = cells(cells.text(span));
        out.put(Column.KIND, kind);
        out.put(Column.CONTEXT, cells.context(span));
        return cells.item(row, span, out);
    }

    private static Map<Column, String> cells(String claim) {
        Map<Column, String> out = new EnumMap<>(Column.class);
        out.put(Column.CLAIM, claim);
        return out;
    }
}
