package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Link;
import org.claimcheck.document.Metadata;
import org.claimcheck.engine.Summary.Counts;
import org.claimcheck.engine.Summary.Coverage;
import org.claimcheck.engine.Summary.Gap;
import org.claimcheck.input.Truncation;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.source.Verdict;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/** Counts an article and puts the counts into words. */
final class Summaries {

    private Summaries() {}

    /** The rules that flag quotations without an identifiable source. */
    static final Set<String> SOURCE_RULES = Set.of("unattributed-quote", "unidentifiable-source");

    /** In UTF-16 units. */
    private static final int LONGEST_BODY = 80;

    /** A spokesman for a body in small letters. */
    private static final Pattern SPOKESMAN =
            Pattern.compile(
                    "(?:[Aa]n? |[Tt]he )?(?:[\\p{Ll}-]{1,20} ){0,4}spokes(?:man|woman|person|people)\\b"
                            + "(?! (?:for|of|from) (?:\\p{Ll}{1,20} ){0,4}\\p{Lu})");

    /**
     * @param found all findings, those too that are not shown: the verdict speaks of the document
     * @param judged whether the rules ran that flag quotations without an identifiable source; if
     *     not, an attribution is taken for one
     * @param truncations what the limits kept from being checked
     */
    static Summary of(
            Article article,
            Sieve sieve,
            List<Finding> found,
            boolean judged,
            List<Truncation> truncations) {
        Counts counts = count(article, found, judged);
        Coverage coverage = Coverages.of(article);
        List<String> rules = Rules.infos().stream().map(RuleInfo::id).toList();
        return new Summary(
                verdict(article, counts, coverage),
                FindingCounts.of(sieve.findings().toList(), rules),
                bySuppression(sieve),
                counts,
                coverage,
                gaps(article, counts, truncations));
    }

    private static Map<Suppression.By, Integer> bySuppression(Sieve sieve) {
        Map<Suppression.By, Integer> out = new EnumMap<>(Suppression.By.class);
        sieve.suppressed().forEach(s -> out.merge(s.why().by(), 1, Integer::sum));
        return out;
    }

    private static Counts count(Article article, List<Finding> findings, boolean judged) {
        Cover doubtful = doubtfulSources(findings);
        Predicate<Quotation> isDoubtful =
                judged
                        ? q -> doubtful.overlaps(q.span()) || isSpokesman(article, q.attribution())
                        : q -> !isIdentified(q.attribution());
        List<Quotation> quotations =
                article.quotations().all().stream()
                        .filter(q -> q.isSpeech() && article.isChecked(q.span()))
                        .filter(q -> !article.citations().isReference(q.span()))
                        .filter(q -> isDoubtful.test(q) || isAnswered(article, q))
                        .toList();
        List<Marker> markers =
                article.citations().markers().stream()
                        .filter(m -> article.isChecked(m.span()))
                        .toList();
        int words = 0;
        int sentences = 0;
        for (Sentence sentence : article.sentences()) {
            if (article.isChecked(sentence.span())) {
                sentences++;
                words += words(article.text(), sentence.span());
            }
        }
        long links =
                article.document().links().stream()
                        .filter(l -> l.leadsOut() && article.isChecked(l.span()))
                        .count();
        return new Counts(
                words,
                sentences,
                quotations.size(),
                (int) quotations.stream().filter(isDoubtful.negate()).count(),
                markers.size(),
                (int) markers.stream().filter(Marker::isResolved).count(),
                article.citations().references().size(),
                (int) links);
    }

    /** Whether somebody or something stands for the words; a turn of phrase needs nobody. */
    private static boolean isAnswered(Article article, Quotation quotation) {
        return quotation.attribution().kind() != Attribution.Kind.NOBODY
                || article.isSourced(quotation);
    }

    /** The quotations whose source nobody can identify. */
    private static Cover doubtfulSources(List<Finding> findings) {
        List<Span> out = new ArrayList<>();
        for (Finding finding : findings) {
            if (SOURCE_RULES.contains(finding.rule())) {
                out.add(finding.span());
                out.addAll(finding.related());
            }
        }
        return Cover.of(out);
    }

    private static boolean isIdentified(Attribution attribution) {
        return attribution.kind() == Attribution.Kind.PERSON
                || attribution.kind() == Attribution.Kind.ORGANISATION
                || attribution.kind() == Attribution.Kind.DOCUMENT;
    }

    /** "A spokesman for the charity": a source that need not be named, and is not. */
    private static boolean isSpokesman(Article article, Attribution attribution) {
        Span mention = attribution.mention();
        if (attribution.kind() != Attribution.Kind.UNNAMED || mention == null) {
            return false;
        }
        int end = Math.min(article.text().length(), mention.end() + LONGEST_BODY);
        return SPOKESMAN.matcher(article.text()).region(mention.start(), end).lookingAt();
    }

    private static int words(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean word = !Whitespace.is(text.charAt(i));
            if (word && !inside) {
                words++;
            }
            inside = word;
        }
        return words;
    }

    private static String verdict(Article article, Counts counts, Coverage coverage) {
        StringJoiner out = new StringJoiner("; ");
        if (counts.quotations() > 0) {
            out.add(
                    number(counts.quotations(), "quotation")
                            + ", "
                            + counts.identifiedQuotations()
                            + " with an identifiable source");
        }
        if (counts.markers() > 0) {
            String state = markers(counts, elsewhere(article));
            out.add(number(counts.markers(), "citation marker") + ", " + state);
        }
        out.add(
                coverage.claims() == 0
                        ? "no checkable claim"
                        : coverage.withEvidence()
                                + " of "
                                + number(coverage.claims(), "checkable claim")
                                + " with evidence");
        String missing = missing(article);
        if (!missing.isEmpty()) {
            out.add(missing);
        }
        return out.toString();
    }

    private static String markers(Counts counts, int elsewhere) {
        int open = counts.markers() - counts.resolvedMarkers() - elsewhere;
        if (elsewhere > 0) {
            String known = elsewhere + " to a list that is not here";
            return open == 0 ? known : known + ", " + open + " without a target";
        }
        if (counts.references() == 0) {
            return "no reference list";
        }
        return open == 0 ? "all with a target" : open + " without a target";
    }

    /** Markers whose list may be in another file: nothing is said against them. */
    private static int elsewhere(Article article) {
        return (int)
                article.citations().markers().stream()
                        .filter(m -> m.resolution() == Marker.Resolution.UNKNOWN)
                        .filter(m -> article.isChecked(m.span()))
                        .count();
    }

    private static String missing(Article article) {
        Metadata metadata = article.document().metadata();
        List<String> missing = new ArrayList<>();
        if (article.published() == null) {
            missing.add("no publication date");
        }
        if (metadata.author() == null) {
            missing.add("no byline");
        }
        if (article.document().links().stream().noneMatch(Link::leadsOut)
                && !article.text().contains("://")) {
            missing.add("no link");
        }
        return String.join(", ", missing);
    }

    private static List<Gap> gaps(Article article, Counts counts, List<Truncation> truncations) {
        List<Gap> out = new ArrayList<>();
        truncations.forEach(t -> out.add(new Gap(null, t.sentence())));
        notCompared(article, counts).ifPresent(s -> out.add(new Gap(Family.QUOTE, s)));
        LookupGaps.of(article.lookups(), counts.links())
                .forEach(s -> out.add(new Gap(Family.CITATION, s)));
        int elsewhere = elsewhere(article);
        if (elsewhere > 0) {
            out.add(
                    new Gap(
                            Family.CITATION,
                            number(elsewhere, "citation marker")
                                    + " could not be followed: the list is not in this document"
                                    + " (see --bibliography)."));
        }
        boolean unresolved = article.times().stream().anyMatch(t -> t.basis().equals("unresolved"));
        if (article.published() == null && unresolved) {
            out.add(
                    new Gap(
                            Family.CONSISTENCY,
                            "Relative dates were not resolved: the document gives no publication"
                                    + " date (see --published)."));
        }
        disputed(article).ifPresent(s -> out.add(new Gap(Family.CONSISTENCY, s)));
        out.add(new Gap(Family.STATEMENT, "Whether a claim is true was not checked."));
        return out;
    }

    /** Quotations that no source bears out or belies. */
    private static Optional<String> notCompared(Article article, Counts counts) {
        if (counts.quotations() == 0) {
            return Optional.empty();
        }
        if (!article.hasSources()) {
            return Optional.of(
                    "Quotations were not compared with their sources: none were supplied (see"
                            + " --sources).");
        }
        List<Quotation> all = article.quotations().all();
        int open = 0;
        for (int i = 0; i < all.size(); i++) {
            Verdict verdict = article.sourceChecks().get(i).verdict();
            boolean speech = all.get(i).isSpeech() && article.isChecked(all.get(i).span());
            open += speech && !verdict.holds() && !verdict.fails() ? 1 : 0;
        }
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        number(open, "quotation")
                                + " could not be compared: too short, or the source is not among"
                                + " those supplied.");
    }

    /** What relative dates count from, if the document gives more than one day. */
    private static Optional<String> disputed(Article article) {
        Metadata.Published dated = article.dated();
        boolean counted = article.times().stream().anyMatch(t -> t.basis().equals("published"));
        if (dated == null || dated.others().isEmpty() || !counted) {
            return Optional.empty();
        }
        Metadata.Dated other = dated.others().get(0);
        return Optional.of(
                "Relative dates count from %s (%s), but the document also gives %s (%s) as its date"
                                .formatted(dated.date(), dated.from(), other.date(), other.from())
                        + " (see --published).");
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
