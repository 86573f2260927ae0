package org.claimcheck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.engine.Report;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Source;
import org.claimcheck.input.Truncation;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;

/** Checks documents one after the other and says what is to be written about them. */
final class DocumentCheck {

    /**
     * A document of the run.
     *
     * @param name as the user gave it
     * @param file null for standard input
     */
    record Task(String name, @Nullable Path file, Plan plan, Opening opening) {}

    /** Opens a document. */
    interface Opening {
        /**
         * @throws InputException if it cannot be read
         */
        Source open() throws InputException;
    }

    private final Checkers checkers;
    private final List<Output> outputs;
    private final LedgerDesk ledger;
    private final ResultCache cache;
    private final boolean debug;

    /**
     * @param debug whether a fault is told with its stack trace
     */
    DocumentCheck(
            Checkers checkers,
            List<Output> outputs,
            LedgerDesk ledger,
            ResultCache cache,
            boolean debug) {
        this.checkers = checkers;
        this.outputs = outputs;
        this.ledger = ledger;
        this.cache = cache;
        this.debug = debug;
    }

    /** The same for another thread. */
    DocumentCheck twin() {
        return new DocumentCheck(checkers.twin(), outputs, ledger, cache, debug);
    }

    /** Whatever is wrong with a document is said in what is returned. */
    Checked of(Task task) {
        try {
            Source opened = task.opening().open();
            return cache.of(opened, task.plan(), source -> check(source, task.plan()));
        } catch (InputException e) {
            return unread(e);
        } catch (OutOfMemoryError e) {
            String reason = "needs more memory than Java was given (java -Xmx4g ... gives more)";
            return unread(new InputException(task.name(), reason));
        } catch (RuntimeException | StackOverflowError e) {
            List<String> problems = new ArrayList<>();
            problems.add("claimcheck: " + task.name() + ": internal fault: " + e);
            if (debug) {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                problems.add(trace.toString().stripTrailing());
            }
            return Checked.failed(Checked.State.FAULT, problems);
        }
    }

    private static Checked unread(InputException problem) {
        return Checked.failed(Checked.State.UNREAD, List.of("claimcheck: " + problem.getMessage()));
    }

    private Checked check(Source opened, Plan plan) throws InputException {
        Set<String> ran = plan.settings().selection().of(Rules.all());
        Report report = checkers.of(plan).check(opened);
        LedgerDesk.Entry entry = ledger.read(report, ran);
        Source source = report.article().document().source();
        List<String> notes = new ArrayList<>();
        source.notes().forEach(n -> notes.add(source.path() + ": " + n));
        for (Truncation truncation : report.truncations()) {
            // Every format counts the findings that it leaves out.
            if (truncation.limit() != Limit.FINDINGS) {
                notes.add(source.path() + ": " + truncation.sentence());
            }
        }
        List<String> texts = new ArrayList<>();
        outputs.forEach(o -> texts.add(o.isInOrder() ? "" : o.text(entry.shown())));
        boolean inOrder = outputs.stream().anyMatch(Output::isInOrder);
        return new Checked(
                Checked.State.DONE,
                notes,
                List.of(),
                texts,
                entry.shown().summary().findings(),
                inOrder ? entry.shown() : null,
                entry.reading(),
                entry.hidden(),
                report.truncated());
    }
}
