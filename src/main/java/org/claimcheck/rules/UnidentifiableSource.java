package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** A quotation whose source no reader could find. */
public final class UnidentifiableSource implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("unidentifiable-source", Family.QUOTE, Severity.WARNING)
                    .summary("A quotation from somebody or something that is never identified")
                    .question("Who or what is this source?")
                    .why(
                            "A quotation from \"officials\", or from a publication that the article"
                                    + " never introduces, cannot be checked by anybody.")
                    .fix("Say who or what it is: a name, an author, a date, or a link.")
                    .flagged("\"The pumps failed twice,\" residents said.")
                    .flagged("The \"Orbital Ledger\" states, \"Both valves were closed by hand.\"")
                    .clean("\"The pumps failed twice,\" said Ana Prado, who lives next door.")
                    .clean(
                            "The \"Orbital Ledger\", a newsletter on space law, states, \"Both"
                                    + " valves were closed by hand.\"")
                    .clean("\"The pumps failed twice,\" said a resident who asked not to be named.")
                    .misses("Names without quotation marks, which a reader may know.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Introductions introductions = Introductions.in(article);
        Unnamed speakers = new Unnamed(article);
        Map<String, List<Span>> places = new LinkedHashMap<>();
        Map<String, String> messages = new LinkedHashMap<>();
        for (Quotation quotation : article.quotations().all()) {
            Block block =
                    article.document()
                            .blocks()
                            .get(article.document().blockAt(quotation.span().start()));
            Attribution who = quotation.attribution();
            Span mention = who.mention();
            if (mention == null || !quotation.isSpeech() || !article.isProse(block)) {
                continue;
            }
            String source = Whitespace.single(mention.of(article.text()));
            boolean nobody =
                    who.kind() == Attribution.Kind.UNNAMED
                            || (who.speaker() == null && speakers.isUnknownTeller(mention));
            boolean unnamed =
                    nobody
                            && !speakers.isSupposed(mention, who.cue())
                            && !speakers.isHabit(mention, who.cue())
                            && !speakers.isDescribed(mention, who.cue())
                            && !speakers.isQuestion(quotation)
                            && !speakers.isExcused(mention);
            boolean unmeant =
                    who.kind() == Attribution.Kind.PRONOUN_UNRESOLVED
                            && who.basis() == Attribution.Basis.NONE;
            boolean unknown =
                    who.kind() == Attribution.Kind.DOCUMENT
                            && !introductions.isPossible(mention)
                            && !introductions.isIntroduced(mention, who.speaker());
            boolean distrusted = isAny(article.house()::distrusts, source, who.speaker());
            boolean trusted = isAny(article.house()::trusts, source, who.speaker());
            if (distrusted || (!trusted && (unnamed || unknown || unmeant))) {
                String key = source.toLowerCase(Locale.ROOT);
                places.computeIfAbsent(key, k -> new ArrayList<>()).add(quotation.span());
                String message =
                        distrusted
                                ? ofDistrusted(source)
                                : unknown ? ofUnknown(source) : ofNobody(source);
                messages.putIfAbsent(key, message);
            }
        }
        return places.entrySet().stream()
                .map(
                        e ->
                                INFO.finding(e.getValue().get(0), messages.get(e.getKey()))
                                        .withRelated(e.getValue().subList(1, e.getValue().size())));
    }

    private static boolean isAny(
            Predicate<@Nullable String> list, String source, @Nullable String speaker) {
        return list.test(source) || list.test(speaker);
    }

    private static String ofDistrusted(String source) {
        return "Your configuration lists \u201c"
                + source
                + "\u201d among the sources that nobody can identify: name who spoke.";
    }

    private static String ofNobody(String source) {
        return "Nobody can tell who is meant by \u201c"
                + source
                + "\u201d: give "
                + (isPlural(source) ? "names" : "a name")
                + ", or say why you cannot.";
    }

    private static String ofUnknown(String source) {
        boolean several = isPlural(source);
        return "\u201c"
                + source
                + "\u201d "
                + (several ? "are" : "is")
                + " never introduced, linked or dated here: say what "
                + (several ? "they are and where to find them." : "it is and where to find it.");
    }

    /** By its last word; a phrase in capitals is one name. */
    private static boolean isPlural(String source) {
        if (source.toLowerCase(Locale.ROOT).startsWith("one of ")) {
            return false;
        }
        String last = source.substring(source.lastIndexOf(' ') + 1);
        boolean name = Character.isUpperCase(last.charAt(0)) && source.length() > last.length();
        return !name && (last.equals("people") || (last.endsWith("s") && !last.endsWith("ss")));
    }
}
