package org.claimcheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.claimcheck.corpus.CorpusFile;
import org.claimcheck.corpus.CorpusReader;
import org.claimcheck.corpus.CorpusRecord;
import org.claimcheck.corpus.FieldDocument;
import org.claimcheck.corpus.FieldNames;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.corpus.JsonDocument;
import org.claimcheck.corpus.Place;
import org.claimcheck.input.Limits;
import org.claimcheck.input.WebArchive;

/** Tables, JSON lines and web archives to a table of {@link CheckedRow}. */
final class CheckJob {

    private final SparkSession spark;
    private final CheckOptions options;

    CheckJob(SparkSession spark, CheckOptions options) {
        this.spark = spark;
        this.options = options;
    }

    /** JSON lines; Spark splits large files that are not packed. */
    Dataset<Row> lines(List<String> paths) {
        CheckOptions how = options;
        return spark.read()
                .text(paths.toArray(String[]::new))
                .select(functions.col("value"), functions.input_file_name())
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> {
                                    RowChecker checker = new RowChecker(how);
                                    FieldNames fields = how.fieldNames();
                                    return map(
                                            rows,
                                            r ->
                                                    line(
                                                            checker,
                                                            fields,
                                                            r.getString(0),
                                                            r.getString(1)));
                                },
                        Encoders.row(CheckedRow.SCHEMA));
    }

    private static Row line(RowChecker checker, FieldNames fields, String line, String file) {
        Place place = new Place(file, Place.Unit.FILE, 0);
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return checker.row(
                place.toString(), limits -> new JsonDocument(fields, place).read(bytes, limits));
    }

    /** Parquet; a column is a field. */
    Dataset<Row> table(List<String> paths) {
        CheckOptions how = options;
        Dataset<Row> table = spark.read().parquet(paths.toArray(String[]::new));
        FieldNames fields = options.fieldNames();
        List<Column> columns = new ArrayList<>();
        for (Role role : Role.values()) {
            Column column =
                    has(table, fields.of(role))
                            ? functions.col(fields.of(role))
                            : functions.lit(null);
            columns.add(column.cast(DataTypes.StringType));
        }
        columns.add(functions.input_file_name());
        return table.select(columns.toArray(Column[]::new))
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>)
                                rows -> {
                                    RowChecker checker = new RowChecker(how);
                                    FieldNames names = how.fieldNames();
                                    return map(rows, r -> record(checker, names, r));
                                },
                        Encoders.row(CheckedRow.SCHEMA));
    }

    private static boolean has(Dataset<Row> table, String column) {
        StructType type = table.schema();
        for (String name : column.split("\\.", -1)) {
            if (type == null || !Arrays.asList(type.fieldNames()).contains(name)) {
                return false;
            }
            DataType inner = type.apply(name).dataType();
            type = inner instanceof StructType struct ? struct : null;
        }
        return true;
    }

    private static Row record(RowChecker checker, FieldNames fields, Row row) {
        Map<Role, String> values = new EnumMap<>(Role.class);
        Role[] roles = Role.values();
        for (int i = 0; i < roles.length; i++) {
            if (!row.isNullAt(i)) {
                values.put(roles[i], row.getString(i));
            }
        }
        Place place = new Place(row.getString(roles.length), Place.Unit.FILE, 0);
        return checker.row(
                place.toString(), limits -> new FieldDocument(fields, place).of(values, limits));
    }

    /** Web archives, one a task; those of another file system are copied to the executor. */
    Dataset<Row> archives(List<String> paths) throws IOException {
        CheckOptions how = options;
        List<String> files = archiveFiles(paths);
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        var rows =
                JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(files, Math.max(1, files.size()))
                        .flatMap(file -> pages(file, how, hadoop.value()));
        return spark.createDataFrame(rows, CheckedRow.SCHEMA);
    }

    private List<String> archiveFiles(List<String> paths) throws IOException {
        List<String> out = new ArrayList<>();
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        for (String path : paths) {
            var pattern = new org.apache.hadoop.fs.Path(path);
            FileSystem system = pattern.getFileSystem(hadoop);
            FileStatus[] found = system.globStatus(pattern);
            if (found == null || found.length == 0) {
                throw new IOException(path + ": does not exist");
            }
            for (FileStatus status : found) {
                FileStatus[] inside =
                        status.isDirectory()
                                ? system.listStatus(status.getPath())
                                : new FileStatus[] {status};
                for (FileStatus file : inside) {
                    if (WebArchive.isNamed(Path.of(file.getPath().getName()))) {
                        out.add(file.getPath().toString());
                    }
                }
            }
        }
        return out;
    }

    private static Iterator<Row> pages(String file, CheckOptions how, Configuration hadoop)
            throws IOException {
        var remote = new org.apache.hadoop.fs.Path(file);
        boolean isHere = "file".equals(remote.toUri().getScheme());
        Path local = isHere ? Path.of(remote.toUri().getPath()) : copy(remote, hadoop);
        CorpusReader reader =
                new CorpusReader(
                        List.of(CorpusFile.of(local, file)), how.fieldNames(), Limits.DEFAULT);
        TaskContext.get()
                .addTaskCompletionListener(
                        context -> {
                            try {
                                reader.close();
                                if (!isHere) {
                                    Files.delete(local);
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        RowChecker checker = new RowChecker(how);
        return map(reader, (CorpusRecord r) -> checker.row(r.place().toString(), r.opening()));
    }

    private static Path copy(org.apache.hadoop.fs.Path remote, Configuration hadoop)
            throws IOException {
        Path local = Files.createTempDirectory("claimcheck").resolve(remote.getName());
        try (var in = remote.getFileSystem(hadoop).open(remote)) {
            Files.copy(in, local);
        }
        return local;
    }

    private static <T> Iterator<Row> map(Iterator<T> all, Function<T, Row> check) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Row next() {
                return check.apply(all.next());
            }
        };
    }
}
