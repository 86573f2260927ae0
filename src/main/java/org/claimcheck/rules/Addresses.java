package org.claimcheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.document.Block;
import org.claimcheck.document.Inline;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Whitespace;

/** The addresses of an article that rules may look at. */
final class Addresses {

    private static final int LONGEST_SHOWN = 80;

    private Addresses() {}

    /** Of checked text outside of code and templates, in text order; never on empty text. */
    static List<AddressMention> in(Article article) {
        return article.shared(All.class, a -> new All(read(a))).addresses();
    }

    private record All(List<AddressMention> addresses) {}

    private static List<AddressMention> read(Article article) {
        Cover opaque = Checked.opaque(article);
        return article.addresses().stream()
                .filter(a -> !a.span().isEmpty() && Checked.is(article, a.span()))
                .filter(a -> !opaque.overlaps(a.span()))
                .toList();
    }

    /** Whether a document shows code: then an address in it may be one of its examples. */
    static boolean isTechnical(Article article) {
        Stream<Block> blocks = article.document().blocks().stream();
        return blocks.anyMatch(b -> b instanceof Block.Code)
                || article.document().inlines().stream()
                        .anyMatch(i -> i.kind() == Inline.Kind.CODE);
    }

    /** An address in a message. */
    static String shown(String target) {
        String plain = Whitespace.single(target);
        return plain.length() <= LONGEST_SHOWN
                ? plain
                : plain.substring(0, LONGEST_SHOWN) + "\u2026";
    }
}
