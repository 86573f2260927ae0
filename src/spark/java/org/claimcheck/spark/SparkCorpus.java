package org.claimcheck.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.rules.Rules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Starts the jobs, on this machine unless {@code spark-submit} says where. */
@Command(
        name = "claimcheck-spark",
        description = "Checks a corpus on Apache Spark.",
        synopsisSubcommandLabel = "COMMAND")
public final class SparkCorpus {

    /** What the documents stand in. */
    enum Input {
        JSONL,
        PARQUET,
        WARC
    }

    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... args) {
        return new CommandLine(new SparkCorpus())
                .addSubcommand(new Check())
                .addSubcommand(new Quotes())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Role.class, SparkCorpus::role)
                .setExecutionExceptionHandler(SparkCorpus::refused)
                .execute(args);
    }

    /** What a user can mend is one line; the rest is thrown on, with its trace. */
    private static int refused(Exception fault, CommandLine command, ParseResult parsed)
            throws Exception {
        if (fault instanceof IllegalArgumentException || fault instanceof AnalysisException) {
            command.getErr().println("claimcheck-spark: " + fault.getMessage());
            return 2;
        }
        throw fault;
    }

    private static Role role(String typed) {
        for (Role role : Role.values()) {
            if (role.toString().equals(typed)) {
                return role;
            }
        }
        throw new TypeConversionException("there is no '" + typed + "'");
    }

    private static SparkSession session() {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.app.name", "claimcheck");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    @Command(
            name = "check",
            description = "Checks each document by itself; a Parquet row for each record.",
            mixinStandardHelpOptions = true)
    private static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "PATH", arity = "1..*", description = "As Spark names them.")
        private List<String> paths = List.of();

        @Option(
                names = "--input",
                required = true,
                description = "What they are: ${COMPLETION-CANDIDATES}.")
        private Input input = Input.JSONL;

        @Option(names = "--out", required = true, description = "A folder that is not there yet.")
        private String out = "";

        @Option(
                names = "--field",
                paramLabel = "ROLE=NAME",
                description = "Names a field or column, as for 'claimcheck corpus'.")
        private Map<Role, String> fields = new LinkedHashMap<>();

        @Option(names = "--enable", paramLabel = "RULE", split = ",")
        private List<String> enabled = List.of();

        @Option(names = "--disable", paramLabel = "RULE", split = ",")
        private List<String> disabled = List.of();

        @Option(names = "--reports", description = "Keeps the whole report of each, as JSON.")
        private boolean reports;

        @Override
        public Integer call() throws Exception {
            requireRules(enabled);
            requireRules(disabled);
            try (SparkSession spark = session()) {
                CheckOptions options = new CheckOptions(fields, enabled, disabled, reports);
                CheckJob job = new CheckJob(spark, options);
                Dataset<Row> rows =
                        switch (input) {
                            case JSONL -> job.lines(paths);
                            case PARQUET -> job.table(paths);
                            case WARC -> job.archives(paths);
                        };
                rows.write().mode(SaveMode.ErrorIfExists).parquet(out);
            }
            return 0;
        }

        private void requireRules(List<String> ids) {
            for (String id : ids) {
                if (Rules.infos().stream().noneMatch(r -> r.id().equals(id))) {
                    throw new IllegalArgumentException("there is no rule " + id);
                }
            }
        }
    }

    @Command(
            name = "quotes",
            description =
                    "Finds the same words from other mouths, and one speaker's words in other"
                            + " versions, in what 'check' wrote.",
            mixinStandardHelpOptions = true)
    private static final class Quotes implements Callable<Integer> {

        @Parameters(paramLabel = "CHECKED", arity = "1..*", description = "Folders of 'check'.")
        private List<String> checked = List.of();

        @Option(names = "--out", required = true, description = "A folder that is not there yet.")
        private String out = "";

        @Override
        public Integer call() throws Exception {
            try (SparkSession spark = session()) {
                Dataset<Row> rows = spark.read().parquet(checked.toArray(String[]::new));
                QuoteJob.conflicts(rows).write().mode(SaveMode.ErrorIfExists).parquet(out);
            }
            return 0;
        }
    }
}
