package org.claimcheck.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.identifier.ArxivId;
import org.claimcheck.citation.identifier.Doi;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.document.Metadata;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** An entry whose own parts could not fit together. */
public final class SuspiciousReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("suspicious-reference", Family.CITATION, Severity.NOTE)
                    .summary("The parts of a reference could not fit together")
                    .question("Is there such a publication?")
                    .why(
                            "A year that its own identifier contradicts is a slip, or a sign that the"
                                    + " entry was not taken from a publication.")
                    .fix("Compare the entry with the publication itself.")
                    .flagged(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] A. Quillfeather. "Tides of small harbours". 2021. arXiv:2303.01234
                            """)
                    .clean(
                            """
                            Both ports traded in timber [1] and in salt.

                            [1] A. Quillfeather. "Tides of small harbours". 2023. arXiv:2303.01234
                            """)
                    .source(
                            "Signals that part fabricated from valid entries of the HALLMARK data set.")
                    .source(
                            "DOI prefixes for tests and examples: 10.5072 of DataCite, 10.88888 of"
                                    + " Crossref, 10.1234 and their like in manuals.")
                    .misses("Invented entries whose parts agree: only the publication can tell.")
                    .build();

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\w./:-])(1[89]|20)\\d\\d(?=[a-z]?\\b)(?!-?\\d)");

    /** A part of a DOI that can only be a year. */
    private static final Pattern DOI_YEAR = Pattern.compile("(?<=[./])((?:19|20)\\d\\d)(?=[./])");

    private static final Set<String> EXAMPLE_PREFIXES =
            Set.of(
                    "10.0000",
                    "10.1234",
                    "10.12345",
                    "10.123456",
                    "10.5072",
                    "10.88888",
                    "10.9999",
                    "10.99999");

    private static final Pattern NOBODY =
            Pattern.compile(
                    "\\b(?:J(?:ohn|ane) Doe|Doe, J(?:\\.|ohn\\b|ane\\b)|Firstname Lastname|Lastname, Firstname"
                            + "|First Author|Author One|Author Name|Author A\\.? and Author B)");

    /** The first page of an entry that names its authors. */
    private static final int HEAD = 120;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        LocalDate today = today(article);
        for (Reference reference : article.citations().references()) {
            if (Checked.is(article, reference.span())) {
                String doubt = doubt(reference.span().of(article.text()), today);
                if (doubt != null) {
                    Span head = head(article.text(), reference.span());
                    out.add(
                            INFO.finding(
                                    head, doubt + ": compare the entry with the publication."));
                }
            }
        }
        return out.stream();
    }

    /** The day of the article, if its writer gives it. */
    private static @Nullable LocalDate today(Article article) {
        Metadata.Published dated = article.dated();
        boolean given =
                dated != null
                        && (dated.from().equals("option") || dated.from().equals("front-matter"));
        return given ? dated.date() : null;
    }

    private static Span head(String text, Span entry) {
        return new Span(entry.start(), Math.min(entry.end(), entry.start() + HEAD)).trim(text);
    }

    private static @Nullable String doubt(String entry, @Nullable LocalDate today) {
        if (entry.length() > 2_000) {
            return null;
        }
        Doi doi = Scheme.DOI.first(entry).map(Doi.class::cast).orElse(null);
        List<Integer> years = years(entry);
        if (today != null && !years.isEmpty() && first(years) > today.getYear() + 1) {
            return "The year %d could not fit an article of %d"
                    .formatted(first(years), today.getYear());
        }
        ArxivId arxiv = arxiv(entry, doi);
        YearMonth given = arxiv == null ? null : arxiv.month();
        if (given != null && !years.isEmpty() && given.getYear() > last(years)) {
            return "The arXiv id %s is of %s %d and could not fit a paper of %d"
                    .formatted(
                            arxiv.id(),
                            Calendars.month(given.getMonthValue()),
                            given.getYear(),
                            last(years));
        }
        if (doi != null && arxiv == null) {
            String told = doiDoubt(doi, years);
            if (told != null) {
                return told;
            }
        }
        Matcher nobody = NOBODY.matcher(entry.substring(0, Math.min(entry.length(), HEAD)));
        return nobody.find()
                ? "The author \u201c%s\u201d could not fit a publication".formatted(nobody.group())
                : null;
    }

    private static @Nullable String doiDoubt(Doi doi, List<Integer> years) {
        if (EXAMPLE_PREFIXES.contains(doi.prefix())) {
            return "The DOI %s could not fit a publication, since its prefix is one for examples"
                    .formatted(doi);
        }
        Matcher matcher = DOI_YEAR.matcher("." + doi.suffix() + ".");
        if (!matcher.find() || years.isEmpty()) {
            return null;
        }
        int inside = Integer.parseInt(matcher.group(1));
        boolean near = years.stream().anyMatch(y -> Math.abs(y - inside) < 2);
        return near || matcher.find()
                ? null
                : "The DOI %s names the year %d and could not fit a publication of %d"
                        .formatted(doi, inside, first(years));
    }

    private static @Nullable ArxivId arxiv(String entry, @Nullable Doi doi) {
        if (doi != null && doi.prefix().equals("10.48550")) {
            return ArxivId.parse(doi.suffix().replaceFirst("(?i)^arxiv\\.", "")).orElse(null);
        }
        return Scheme.ARXIV.first(entry).map(ArxivId.class::cast).orElse(null);
    }

    private static List<Integer> years(String entry) {
        List<Integer> out = new ArrayList<>();
        Matcher matcher = YEAR.matcher(entry);
        while (matcher.find()) {
            out.add(Integer.valueOf(matcher.group()));
        }
        out.sort(null);
        return out;
    }

    private static int first(List<Integer> years) {
        return years.get(0);
    }

    private static int last(List<Integer> years) {
        return years.get(years.size() - 1);
    }
}
