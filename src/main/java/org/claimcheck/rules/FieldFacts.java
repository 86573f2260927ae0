package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.claimcheck.document.Metadata;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** What the front matter of a draft says of a birth, a death or a beginning. */
final class FieldFacts {

    /** Fields that tell in a sentence what the article is about. */
    private static final Set<String> TOLD =
            Set.of(
                    "title",
                    "subtitle",
                    "description",
                    "excerpt",
                    "summary",
                    "abstract",
                    "dek",
                    "deck",
                    "lead",
                    "lede",
                    "teaser",
                    "intro");

    /** Fields of the file, not of its subject. */
    private static final Set<String> OF_FILE = Set.of("published", "publication", "release");

    private FieldFacts() {}

    /** Whether a field tells in sentences what the article is about. */
    static boolean tells(Metadata.Field field) {
        return TOLD.contains(field.key());
    }

    static List<LifeFact> ofLives(Metadata metadata) {
        List<LifeFact> out = new ArrayList<>();
        for (Metadata.Field field : metadata.fields()) {
            Kind kind = kind(field.key());
            out.addAll(
                    read(
                            field,
                            (t, dates) -> {
                                if (kind != null && isOne(t, dates)) {
                                    Dated date = dates.get(0);
                                    Span span = date.span();
                                    return List.of(
                                            new LifeFact(
                                                    kind,
                                                    "",
                                                    date.period(),
                                                    -1,
                                                    span,
                                                    0,
                                                    null,
                                                    false));
                                }
                                return tells(field)
                                        ? LifeReader.read(t, dates, null, false)
                                        : List.of();
                            },
                            (fact, base) -> fact.onField(shifted(fact.span(), base))));
        }
        out.removeIf(f -> f.kind() != Kind.BORN && f.kind() != Kind.DIED);
        return out;
    }

    /**
     * @param title in small letters, without article
     */
    static List<Beginning> ofBeginnings(Metadata metadata, String title) {
        List<Beginning> out = new ArrayList<>();
        for (Metadata.Field field : metadata.fields()) {
            String key = field.key();
            BeginningKey named = BeginningKey.of(tokens(key));
            boolean whole = named.end() == tokens(key).size() && !isOfFile(key);
            out.addAll(
                    read(
                            field,
                            (t, dates) -> {
                                if (whole && !named.verb().isEmpty() && isOne(t, dates)) {
                                    Dated date = dates.get(0);
                                    return List.of(
                                            new Beginning(
                                                    named.verb(),
                                                    date.period(),
                                                    date.span(),
                                                    null,
                                                    false));
                                }
                                Beginning told =
                                        tells(field)
                                                ? Beginning.sentence(t, dates, title, false)
                                                : null;
                                return told == null ? List.of() : List.of(told);
                            },
                            (b, base) ->
                                    new Beginning(
                                            b.verb(),
                                            b.when(),
                                            b.span(),
                                            shifted(b.span(), base),
                                            false)));
        }
        return out;
    }

    private static boolean isOfFile(String key) {
        return OF_FILE.stream().anyMatch(key::startsWith);
    }

    private static <T> List<T> read(
            Metadata.Field field,
            BiFunction<Tokens, List<Dated>, List<T>> reader,
            BiFunction<T, Integer, T> placed) {
        String value = field.value();
        Tokens t = tokens(value);
        List<Span> whole = List.of(new Span(0, value.length()));
        List<Dated> dates = Dated.in(t, new TimeIndex(TimeTagger.tag(value, whole, null)));
        return reader.apply(t, dates).stream()
                .map(fact -> placed.apply(fact, field.place().start()))
                .toList();
    }

    /** Whether a value is a date and nothing else. */
    private static boolean isOne(Tokens t, List<Dated> dates) {
        return dates.size() == 1
                && dates.get(0).isExplicit()
                && dates.get(0).first() == 0
                && dates.get(0).end() == t.size();
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static Tokens tokens(String text) {
        return Tokens.of(text, new Span(0, text.length()));
    }

    private static @Nullable Kind kind(String key) {
        return switch (key) {
            case "born", "birth", "birth_date", "birthdate", "date_of_birth", "birth_year" ->
                    Kind.BORN;
            case "died", "death", "death_date", "date_of_death", "death_year" -> Kind.DIED;
            default -> null;
        };
    }
}
