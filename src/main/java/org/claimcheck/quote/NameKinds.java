package org.claimcheck.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** What the names found in a document say a name is, where its spelling does not tell. */
final class NameKinds {

    static final NameKinds NONE = new NameKinds("", List::of);

    private final String text;
    private final Supplier<List<EntityMention>> names;
    private @Nullable Map<String, Integer> persons;

    /**
     * @param names sorted, without overlap; asked for once, and only if a name needs it
     */
    NameKinds(String text, Supplier<List<EntityMention>> names) {
        this.text = text;
        this.names = names;
    }

    /** Person or organisation; null if no name was found there, or nothing decides. */
    @Nullable Kind of(Span name) {
        List<EntityMention> all = names.get();
        if (all.isEmpty()) {
            return null;
        }
        int last = Spans.lastBy(all, EntityMention::span, name.start());
        if (last >= 0 && all.get(last).span().overlaps(name)) {
            return kind(all.get(last));
        }
        int more = persons(all).getOrDefault(key(name), 0);
        return more == 0 ? null : more > 0 ? Kind.PERSON : Kind.ORGANISATION;
    }

    /** For each last word of a name how many more mentions are persons than are not. */
    private Map<String, Integer> persons(List<EntityMention> all) {
        if (persons == null) {
            persons = new HashMap<>();
            for (EntityMention mention : all) {
                int one = kind(mention) == Kind.PERSON ? 1 : -1;
                persons.merge(key(mention.span()), one, Integer::sum);
            }
        }
        return persons;
    }

    private String key(Span name) {
        return NameRuns.lastWord(name.of(text).replace('\n', ' '));
    }

    /** A place speaks through those who govern it. */
    private static Kind kind(EntityMention mention) {
        return mention.kind() == EntityMention.Kind.PERSON ? Kind.PERSON : Kind.ORGANISATION;
    }
}
