package org.claimcheck.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.namefind.NameSample;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.report.JsonReport;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Span;

/**
 * What the whole chain and each stage of it get done in a second of CPU time, beside OpenNLP's own
 * classes on the same text in the same run; what they allocate; and whether two threads get done
 * twice as much.
 */
public final class ChainBenchmark {

    private static final int TRAINING_SENTENCES = 3_000;

    private final Texts texts;
    private final List<Rule> rules = Rules.all();
    private final Checker checker = Checker.of(rules, Settings.DEFAULT);
    private final Language language = new Language();
    private final JsonReport json =
            new JsonReport(new JsonReport.Tool("claimcheck", "bench"), Severity.NOTE);

    /** The least of all rounds: the first ones warm up, and the machine has other work. */
    private final Map<String, Meter> best = new LinkedHashMap<>();

    private Map<String, Meter> round = new LinkedHashMap<>();
    private long sentences;
    private long tokens;
    private long shown;

    private ChainBenchmark(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param args the rounds; the folder to measure with if one of the following is missing; folders
     *     of documents
     */
    public static void main(String... args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        for (int i = 2; i < args.length; i++) {
            new ChainBenchmark(Texts.under(Path.of(args[i]), Path.of(args[1]))).run(rounds);
        }
    }

    private void run(int rounds) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s: %d documents, %.1f MB; the best of %d rounds, one thread%n",
                texts.name(),
                texts.sources().size(),
                texts.bytes() / 1e6,
                rounds);
        StockChain stock = StockChain.trainedOn(samples());
        for (int i = 0; i < rounds; i++) {
            round = new LinkedHashMap<>();
            sentences = 0;
            tokens = 0;
            whole();
            for (Source source : texts.sources()) {
                stages(Reader.read(source, Limits.DEFAULT));
            }
            for (Source source : texts.sources()) {
                stock(stock, Reader.read(source, Limits.DEFAULT));
            }
            round.forEach((k, m) -> best.merge(k, m, (a, b) -> a.seconds() < b.seconds() ? a : b));
        }
        print();
        threads(rounds);
        System.out.println("  (found, so that all was needed: " + (shown + stock.found()) + ")\n");
    }

    private interface Work<T> {
        T done() throws InputException;
    }

    private <T> T measured(String stage, Work<T> work) throws InputException {
        Meter meter = round.computeIfAbsent(stage, s -> new Meter());
        meter.start();
        T out = work.done();
        meter.stop();
        return out;
    }

    private void whole() throws InputException {
        for (Source source : texts.sources()) {
            Report report = measured("whole chain", () -> checker.check(source));
            shown += measured("whole chain", () -> json.line(report)).length();
            measured("reading alone", () -> Reader.read(source, Limits.DEFAULT));
        }
    }

    /** Each stage finds ready what those before it made. */
    private void stages(Document document) throws InputException {
        Article article = Article.of(document, language, null, false);
        List<Sentence> read = measured("sentences", article::sentences);
        List<List<Span>> words =
                measured("tokens", () -> read.stream().map(article::tokens).toList());
        sentences += read.size();
        tokens += words.stream().mapToInt(List::size).sum();
        measured("names", () -> language.names(article.text(), words));
        measured(
                "parts of speech (all)",
                () -> words.stream().map(article::partsOfSpeech).toList());
        article.names();
        measured("citations", article::citations);
        measured("quotations", article::quotations);
        measured("dates", article::times);
        measured("quantities", article::quantities);
        measured("claims", article::claims);
        shown +=
                measured(
                        "rules",
                        () -> rules.stream().mapToLong(r -> r.check(article).count()).sum());
    }

    private void stock(StockChain stock, Document document) throws InputException {
        List<String> paragraphs =
                document.blocks().stream()
                        .filter(b -> !(b instanceof Block.Code))
                        .map(b -> b.span().of(document.text()))
                        .toList();
        List<String> read =
                measured("OpenNLP: SentenceDetectorME", () -> stock.sentences(paragraphs));
        List<String[]> words = measured("OpenNLP: TokenizerME", () -> stock.tokens(read));
        measured(
                "OpenNLP: POSTaggerME",
                () -> {
                    stock.tag(words);
                    return words;
                });
        measured(
                "OpenNLP: NameFinderME",
                () -> {
                    stock.names(words);
                    return words;
                });
    }

    /** What the program's own finder sees in the same documents. */
    private List<NameSample> samples() throws InputException {
        List<NameSample> out = new ArrayList<>();
        for (Source source : texts.sources()) {
            Document document = Reader.read(source, Limits.DEFAULT);
            for (Sentence sentence : language.sentences(document)) {
                List<Span> words = language.tokens(document.text(), sentence.span());
                List<EntityMention> names = language.names(document.text(), List.of(words));
                out.add(sample(document.text(), words, names));
                if (out.size() == TRAINING_SENTENCES) {
                    return out;
                }
            }
        }
        return out;
    }

    private static NameSample sample(String text, List<Span> words, List<EntityMention> names) {
        List<opennlp.tools.util.Span> spans = new ArrayList<>();
        for (EntityMention name : names) {
            int first = 0;
            while (words.get(first).start() < name.span().start()) {
                first++;
            }
            int end = first;
            while (end < words.size() && words.get(end).end() <= name.span().end()) {
                end++;
            }
            String kind = name.kind().name().toLowerCase(Locale.ROOT);
            spans.add(new opennlp.tools.util.Span(first, end, kind));
        }
        return new NameSample(
                words.stream().map(w -> w.of(text)).toArray(String[]::new),
                spans.toArray(opennlp.tools.util.Span[]::new),
                false);
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %11s %11s %8s %8s %14s%n",
                "per CPU second",
                "sentences",
                "tokens",
                "MB",
                "pages",
                "bytes/sentence");
        double stock = 0;
        long stockBytes = 0;
        for (Map.Entry<String, Meter> stage : best.entrySet()) {
            Meter meter = stage.getValue();
            print(stage.getKey(), meter.seconds(), meter.bytes());
            if (stage.getKey().startsWith("OpenNLP")) {
                stock += meter.seconds();
                stockBytes += meter.bytes();
            }
        }
        print("OpenNLP: all four", stock, stockBytes);
    }

    private void print(String stage, double seconds, long bytes) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %11.0f %11.0f %8.2f %8.1f %14d%n",
                stage,
                sentences / seconds,
                tokens / seconds,
                texts.bytes() / 1e6 / seconds,
                texts.sources().size() / seconds,
                bytes / Math.max(1, sentences));
    }

    /** The whole chain on one thread, and on two that share the models. */
    private void threads(int rounds) throws Exception {
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        Checker other = checker.twin();
        for (int i = 0; i < rounds; i++) {
            one = Math.min(one, chain(checker).seconds());
            List<Meter> meters = new ArrayList<>();
            Thread second =
                    new Thread(
                            () -> {
                                Meter meter = chain(other);
                                synchronized (meters) {
                                    meters.add(meter);
                                }
                            });
            second.start();
            Meter first = chain(checker);
            second.join();
            two = Math.min(two, Math.max(first.seconds(), meters.get(0).seconds()));
        }
        System.out.printf(
                Locale.ROOT,
                "  two threads get done %.2f times what one does, by CPU time%n",
                2 * one / two);
    }

    private Meter chain(Checker own) {
        Meter meter = new Meter();
        meter.start();
        try {
            for (Source source : texts.sources()) {
                json.line(own.check(source));
            }
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
        meter.stop();
        return meter;
    }
}
