package org.claimcheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;

/** The lists of all rules. */
public final class Rules {

    private Rules() {}

    /** What is said about every rule, and about those of the run, in the order of reports. */
    public static List<RuleInfo> infos() {
        return Stream.concat(all().stream().map(Rule::info), RunRules.ALL.stream()).toList();
    }

    /** Every rule, by family and then as an editor would meet them. */
    public static List<Rule> all() {
        return List.of(
                new DanglingCitation(),
                new MissingReferenceList(),
                new UncitedReference(),
                new DuplicateReference(),
                new MalformedNote(),
                new CitationOutOfOrder(),
                new BrokenFragment(),
                new UnlinkedSourceList(),
                new CitationInQuote(),
                new CleanupTag(),
                new ArchiveWithoutLink(),
                new BadDoi(),
                new BadIsbn(),
                new BadIssn(),
                new BadIsmn(),
                new BadArxiv(),
                new BadPmid(),
                new BadPmc(),
                new BadRfc(),
                new BadUrl(),
                new BareUrl(),
                new PlaceholderLink(),
                new DiscouragedSource(),
                new BadArchiveLink(),
                new ArchiveDateMismatch(),
                new ImpossibleReferenceDate(),
                new GenericReference(),
                new DeadTitleReference(),
                new SuspiciousReference(),
                new CitationResidue(),
                new SourcePredatesEvent(),
                new DeadLink(),
                new BrokenRemoteFragment(),
                new ReferenceNotFound(),
                new ReferenceMetadataDiffers(),
                new RetractedReference(),
                new UnattributedQuote(),
                new UnidentifiableSource(),
                new AgentlessAttribution(),
                new UncitedQuote(),
                new SecondHandQuote(),
                new ConflictingQuote(),
                new RepeatedQuote(),
                new SpeakerNotIntroduced(),
                new UnbalancedQuote(),
                new QuoteDiffersFromSource(),
                new OmissionInverts(),
                new QuoteNotInSource(),
                new UnsourcedStatistic(),
                new UnsourcedClaim(),
                new VagueAttribution(),
                new VagueTime(),
                new VagueQuantity(),
                new SubjectiveWording(),
                new Hedge(),
                new Prediction(),
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
                new PlaceholderAuthor(),
                new GeneratorText(),
                new MissingWords(),
                new DuplicatePassage(),
                new Boilerplate());
    }
}
