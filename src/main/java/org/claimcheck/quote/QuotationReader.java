package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Quotation.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds quotations, says what kind they are and who said them. */
public final class QuotationReader {

    private final Document document;
    private final String text;
    private final Language language;
    private final List<QuotedStretch> found;
    private final List<Passage> passages = new ArrayList<>();
    private final Attribution[] attributions;
    private final Kind[] kinds;
    private final int[] groups;
    private final SpeakerResolver resolver;
    private final Continuations continuations;
    private final Cast cast;
    private final Antecedents antecedents;
    private final Speakers speakers;

    private QuotationReader(
            Document document, Language language, NameKinds names, List<QuotedStretch> found) {
        this.document = document;
        this.text = document.text();
        this.language = language;
        this.found = found;
        this.attributions = new Attribution[found.size()];
        this.kinds = new Kind[found.size()];
        this.groups = new int[found.size()];
        this.cast = new Cast(names);
        this.speakers = new Speakers(cast);
        this.antecedents = new Antecedents(cast);
        this.resolver = new SpeakerResolver(text, cast, antecedents);
        this.continuations = new Continuations(document.blocks(), passages, attributions, resolver);
    }

    /**
     * The quotations of a document. A quotation and the clause that reports it are one sentence
     * here, which the general splitter cuts apart; so it takes no sentences.
     *
     * @param language asked for parts of speech where nothing cheaper decides
     * @param names the names of the document, asked for where the spelling of one does not tell a
     *     person from an organisation
     */
    public static Quotations read(
            Document document, Language language, Supplier<List<EntityMention>> names) {
        QuoteFinder.Result result = QuoteFinder.find(document);
        boolean block =
                document.blocks().stream().anyMatch(b -> b.region() == Region.Kind.QUOTE_BLOCK);
        if (result.found().isEmpty() && !block) {
            return new Quotations(List.of(), result.unbalanced());
        }
        NameKinds kinds = new NameKinds(document.text(), names);
        QuotationReader reader = new QuotationReader(document, language, kinds, result.found());
        reader.readPassages();
        reader.attribute();
        reader.attributeNested();
        List<Quotation> marked = reader.quotations();
        List<Quotation> all =
                new QuoteBlocks(document, reader.passages, reader.resolver).join(marked);
        return new Quotations(new SetApart(document).mark(all), result.unbalanced());
    }

    private void readPassages() {
        int next = 0;
        List<List<FoldedToken>> tokens = new ArrayList<>();
        for (int b = 0; b < document.blocks().size(); b++) {
            List<Span> spans = new ArrayList<>();
            List<Integer> indices = new ArrayList<>();
            while (next < found.size() && found.get(next).block() == b) {
                if (!found.get(next).isNested()) {
                    spans.add(found.get(next).span());
                    indices.add(next);
                }
                next++;
            }
            Block block = document.blocks().get(b);
            boolean prose = !(block instanceof Block.Code) && block.region() != Region.Kind.CODE;
            List<FoldedToken> own =
                    prose ? FoldedTokens.of(text, block.span(), spans, indices) : List.of();
            cast.read(text, own);
            tokens.add(own);
        }
        for (int b = 0; b < tokens.size(); b++) {
            antecedents.place(text, tokens.get(b), b);
            passages.add(new Passage(text, b, tokens.get(b), speakers));
        }
    }

    private void attribute() {
        for (int i = 0; i < found.size(); i++) {
            groups[i] = i;
            attributions[i] = Attribution.NOBODY;
            kinds[i] = Kind.NESTED;
        }
        for (Passage passage : passages) {
            if (!passage.hasQuotes()) {
                continue;
            }
            for (int s = 0; s < passage.sentences().size(); s++) {
                if (passage.lastQuote(s) >= 0) {
                    sentence(passage, s);
                }
            }
        }
        new Chains(found, attributions, kinds, groups).join();
    }

    private void sentence(Passage passage, int s) {
        Span range = passage.sentences().get(s);
        ReportingClauses reports = passage.reports(s);
        List<FoldedToken> tokens = passage.tokens();
        SentenceAttributor attributor = new SentenceAttributor(text, tokens, passage.phrases());
        Kinds reader = new Kinds(text, tokens, language);
        Relays relays = new Relays(text, tokens, passage.phrases());
        boolean alone = passage.isAlone(s);
        int previous = -1;
        int gloss = -1;
        for (int q = range.start(); q < range.end(); q++) {
            if (!tokens.get(q).isQuote()) {
                continue;
            }
            int id = tokens.get(q).quote();
            ReportingClause near = attributor.near(q, range.start(), reports);
            Span inner = found.get(id).inner();
            Kind governed =
                    reader.governed(
                            q, inner, range.start(), range.end(), near, reports.before(q - 1));
            if (attributor.signatures().isListed(q, range.start(), range.end(), reports)) {
                governed = Kind.TITLE;
            }
            if (governed == null && gloss >= 0 && gloss == q - 2 && isListWord(tokens.get(q - 1))) {
                governed = Kind.SCARE;
            }
            if (governed != null) {
                kinds[id] = governed;
                gloss = governed == Kind.SCARE ? q : -1;
                continue;
            }
            ReportingClause report = attributor.find(q, range.start(), range.end(), reports);
            if (report == null) {
                report = attributor.signatures().unmarkedSignature(q);
            }
            Attribution who =
                    report == null ? null : relayed(report, relays, passage.block(), range);
            boolean interrupted = previous >= 0 && isInterruption(tokens, previous, q, report);
            if (interrupted && who == null) {
                who = attributions[tokens.get(previous).quote()];
            }
            if (who == null && previous >= 0 && sharesSubject(tokens, previous, q)) {
                who = Continuations.continued(attributions[tokens.get(previous).quote()]);
            }
            if (who == null && alone) {
                who = continuations.earlier(passage, s);
            }
            kinds[id] = reader.own(q, found.get(id), range.start(), report, alone, interrupted);
            if (who != null && kinds[id] != Kind.SCARE) {
                attributions[id] = interrupted ? Continuations.continued(who) : who;
                resolver.spoke(who, passage.block());
            }
            if (interrupted) {
                groups[id] = groups[tokens.get(previous).quote()];
            }
            if (report != null && report.basis() == Basis.DASH) {
                kinds[id] = Kind.PULL;
            }
            previous = q;
        }
        caption(passage, range);
    }

    /** The attribution of a report, with the outlet between speaker and writer. */
    private Attribution relayed(ReportingClause report, Relays relays, int block, Span range) {
        ReportingClause quoted = relays.quoted(report, range.start(), range.end());
        if (quoted != null) {
            return resolver.of(quoted, block).through(report.mention().span());
        }
        Attribution who = resolver.of(report, block);
        Span outlet = relays.outlet(report, range.end());
        return outlet == null ? who : who.through(outlet);
    }

    private void attributeNested() {
        NestedSpeakers nested = new NestedSpeakers(text, found, speakers, resolver);
        for (int i = 0; i < found.size(); i++) {
            nested.attribute(i, attributions);
        }
    }

    private void caption(Passage passage, Span range) {
        Block block = document.blocks().get(passage.block());
        if (block instanceof Block.Caption || block.region() == Region.Kind.CAPTION) {
            for (int q = range.start(); q < range.end(); q++) {
                if (passage.tokens().get(q).isQuote()) {
                    kinds[passage.tokens().get(q).quote()] = Kind.CAPTION;
                }
            }
        }
    }

    private static boolean isListWord(FoldedToken token) {
        return token.is("and")
                || token.is("or")
                || token.is(",")
                || token.is("versus")
                || token.is("vs.")
                || token.is("to");
    }

    /** "..., " she said, "...": the report between two pieces belongs to both. */
    private boolean isInterruption(
            List<FoldedToken> tokens, int previous, int q, @Nullable ReportingClause report) {
        Attribution before = attributions[tokens.get(previous).quote()];
        if (before.mention() == null || before.cue() == null) {
            return false;
        }
        boolean between =
                before.mention().start() >= tokens.get(previous).end()
                        && before.mention().end() <= tokens.get(q).start();
        return between && (report == null || before.cue().equals(report.cue()));
    }

    /** "X asks "...", and answers "...": a second verb without a subject of its own. */
    private static boolean sharesSubject(List<FoldedToken> tokens, int previous, int q) {
        int i = previous + 1;
        if (i < q && tokens.get(i).is(",")) {
            i++;
        }
        if (i >= q || q - i > 12 || !(tokens.get(i).is("and") || tokens.get(i).is("then"))) {
            return false;
        }
        if (i + 1 == q) {
            return true;
        }
        FoldedToken verb = tokens.get(i + 1);
        return verb.kind() == FoldedToken.Kind.WORD
                && !Words.DETERMINERS.contains(verb.word())
                && !Words.PRONOUNS.contains(verb.word())
                && !Words.CONJUNCTIONS.contains(verb.word());
    }

    private List<Quotation> quotations() {
        List<Quotation> out = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            QuotedStretch one = found.get(i);
            out.add(new Quotation(one.span(), one.inner(), kinds[i], attributions[i], groups[i]));
        }
        return out;
    }
}
