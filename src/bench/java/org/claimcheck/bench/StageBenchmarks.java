package org.claimcheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimcheck.article.Article;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.report.JsonReport;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Single stages over all documents of a folder, one document after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(1)
public class StageBenchmarks {

    /** The folder; {@code -p folder=DIR} names another one. */
    @Param("samples")
    public String folder = "samples";

    private final Language language = new Language();
    private final Checker checker = Checker.of(Rules.all(), Settings.DEFAULT);
    private final JsonReport json =
            new JsonReport(new JsonReport.Tool("claimcheck", "bench"), Severity.NOTE);
    private final List<Document> documents = new ArrayList<>();
    private final List<List<List<Span>>> tokens = new ArrayList<>();
    private List<Source> sources = List.of();

    @Setup
    public void read() throws IOException, InputException {
        sources = Texts.under(Path.of(folder), Path.of("samples")).sources();
        for (Source source : sources) {
            Document document = Reader.read(source, Limits.DEFAULT);
            documents.add(document);
            tokens.add(tokens(document));
        }
    }

    private List<List<Span>> tokens(Document document) {
        List<List<Span>> out = new ArrayList<>();
        for (Sentence sentence : language.sentences(document)) {
            out.add(language.tokens(document.text(), sentence.span()));
        }
        return out;
    }

    @Benchmark
    public void reading(Blackhole out) throws InputException {
        for (Source source : sources) {
            out.consume(Reader.read(source, Limits.DEFAULT));
        }
    }

    @Benchmark
    public void sentencesAndTokens(Blackhole out) {
        documents.forEach(d -> out.consume(tokens(d)));
    }

    @Benchmark
    public void names(Blackhole out) {
        for (int i = 0; i < documents.size(); i++) {
            out.consume(language.names(documents.get(i).text(), tokens.get(i)));
        }
    }

    @Benchmark
    public void partsOfSpeech(Blackhole out) {
        for (int i = 0; i < documents.size(); i++) {
            String text = documents.get(i).text();
            tokens.get(i).forEach(t -> out.consume(language.partsOfSpeech(text, t)));
        }
    }

    @Benchmark
    public void claims(Blackhole out) {
        documents.forEach(d -> out.consume(Article.of(d, language, null, false).claims()));
    }

    @Benchmark
    public void wholeChain(Blackhole out) throws InputException {
        for (Source source : sources) {
            out.consume(json.line(checker.check(source)));
        }
    }
}
