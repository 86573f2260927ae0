package org.claimcheck.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.citation.web.ArchiveAddress;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The day of an archived copy as the text says it against the one in its address. */
public final class ArchiveDateMismatch implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("archive-date-mismatch", Family.CITATION, Severity.WARNING)
                    .summary("The day of an archived copy does not fit its address")
                    .question("Of which day is the archived copy?")
                    .why("Either the day is wrong, or the link leads to another copy.")
                    .fix("Take the day from the address, or link the copy of the day that is said.")
                    .flagged(
                            Format.MARKDOWN,
                            "Port office, minutes. Archived from [the original]"
                                    + "(https://web.archive.org/web/20151224000000/http://port.example/)"
                                    + " on 24 November 2015.\n")
                    .clean(
                            Format.MARKDOWN,
                            "Port office, minutes. Archived from [the original]"
                                    + "(https://web.archive.org/web/20151224000000/http://port.example/)"
                                    + " on 24 December 2015.\n")
                    .source("The time in the address is universal time: a day is left for others.")
                    .misses("Dates without a day; archives whose addresses hold no time.")
                    .build();

    private static final int REACH = 60;

    /** What may stand between the link and its day. */
    private static final Set<String> JOINING =
            Set.of(
                    "on",
                    "from",
                    "the",
                    "original",
                    "pdf",
                    "at",
                    "wayback",
                    "machine",
                    "archived",
                    "archive",
                    "copy",
                    "version",
                    "link",
                    "(",
                    ")",
                    "[",
                    "]",
                    ",",
                    ":",
                    "via",
                    "by",
                    "in",
                    "internet",
                    "as",
                    "of",
                    "it",
                    "was");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        TimeIndex times = new TimeIndex(article.times());
        List<Finding> out = new ArrayList<>();
        for (AddressMention address : Addresses.in(article)) {
            ArchiveAddress archive = ArchiveAddress.parse(address.target());
            if (archive == null || archive.date() == null) {
                continue;
            }
            Said said = said(article, address, times);
            if (said != null && Math.abs(ChronoUnit.DAYS.between(said.day, archive.date())) > 1) {
                String message =
                        "The text dates this archived copy %s, and its address %s: correct the day or the link."
                                .formatted(
                                        Calendars.name(said.day), Calendars.name(archive.date()));
                out.add(INFO.finding(said.span, message).withRelated(List.of(address.span())));
            }
        }
        return out.stream();
    }

    private record Said(Span span, LocalDate day) {}

    /** The day that is said of a link, in its text, behind it or before it. */
    private static @Nullable Said said(Article article, AddressMention address, TimeIndex times) {
        Span link = address.span();
        String text = article.text();
        int index = article.document().blockAt(link.start());
        Span block = article.document().blocks().get(index).span();
        int from = Math.max(block.start(), link.start() - REACH);
        int to = Math.min(block.end(), link.end() + REACH);
        for (var time : times.in(new Span(from, Math.max(from, to)))) {
            Period period = time.basis().equals("explicit") ? Period.of(time) : null;
            boolean day = period != null && period.exactness() == Period.Exactness.DAY;
            boolean inAddress = address.written() && link.contains(time.span());
            if (day && !inAddress && isOf(text, link, time.span(), from)) {
                return new Said(time.span(), period.first());
            }
        }
        return null;
    }

    private static boolean isOf(String text, Span link, Span day, int from) {
        if (link.contains(day)) {
            return isArchived(text, from, day.start());
        }
        if (day.start() >= link.end()) {
            return isJoining(text, link.end(), day.start()) && isArchived(text, from, day.start());
        }
        boolean before = day.end() <= link.start() && isJoining(text, day.end(), link.start());
        return before && isArchived(text, Math.max(0, day.start() - 12), day.start());
    }

    private static boolean isArchived(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).contains("archiv");
    }

    private static boolean isJoining(String text, int from, int to) {
        Tokens t = Tokens.of(text, new Span(from, to));
        for (int i = 0; i < t.size(); i++) {
            if (!JOINING.contains(t.at(i).word())) {
                return false;
            }
        }
        return true;
    }
}
