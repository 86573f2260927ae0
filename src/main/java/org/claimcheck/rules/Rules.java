package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.rule.Rule;

/** The list of all rules. */
public final class Rules {

    private Rules() {}

    /** Every rule, by family and then as an editor would meet them. */
    public static List<Rule> all() {
        return List.of(
                new DanglingCitation(),
                new MissingReferenceList(),
                new UncitedReference(),
                new CitationInQuote(),
                new CleanupTag(),
                new ArchiveWithoutLink(),
                new BadDoi(),
                new BadIsbn(),
                new UnattributedQuote(),
                new UnidentifiableSource(),
                new AgentlessAttribution(),
                new UncitedQuote(),
                new SecondHandQuote(),
                new ConflictingQuote(),
                new RepeatedQuote(),
                new SpeakerNotIntroduced(),
                new UnbalancedQuote(),
                new UnsourcedStatistic(),
                new VagueAttribution(),
                new VagueTime(),
                new UnsupportedAbsolute(),
                new WeekdayMismatch(),
                new ImpossibleDate(),
                new FutureInPastTense(),
                new ReversedRange(),
                new AgeMismatch(),
                new UndatedRelativeDate(),
                new MalformedNumber(),
                new WrongPercentage(),
                new WrongGrowthRate(),
                new PartsExceedWhole(),
                new CountMismatch(),
                new ConflictingFigures(),
                new ConversionMismatch(),
                new PlaceholderText(),
                new Boilerplate());
    }
}
