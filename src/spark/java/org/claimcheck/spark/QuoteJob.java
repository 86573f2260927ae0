package org.claimcheck.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.claimcheck.rules.QuoteConflicts;

/**
 * Finds, across the documents of a table of {@link CheckedRow}, the same words from two mouths, and
 * one speaker's words in two versions; and where each version appeared first: on the earliest day
 * of publication, of documents of one day in that with the least id, undated ones last.
 */
final class QuoteJob {

    /**
     * A version of a quotation in one mouth, where it appeared first, and in how many documents.
     */
    private static final StructType VERSION =
            new StructType()
                    .add("words", DataTypes.StringType)
                    .add("key", DataTypes.StringType)
                    .add("documents", DataTypes.LongType)
                    .add("undated", DataTypes.BooleanType)
                    .add("published", DataTypes.StringType)
                    .add("id", DataTypes.StringType)
                    .add("path", DataTypes.StringType)
                    .add("speaker", DataTypes.StringType)
                    .add("text", DataTypes.StringType);

    private static final int WORDS = VERSION.fieldIndex("words");
    private static final int KEY = VERSION.fieldIndex("key");
    private static final int DOCUMENTS = VERSION.fieldIndex("documents");
    private static final int UNDATED = VERSION.fieldIndex("undated");
    private static final int PUBLISHED = VERSION.fieldIndex("published");
    private static final int ID = VERSION.fieldIndex("id");
    private static final int PATH = VERSION.fieldIndex("path");
    private static final int SPEAKER = VERSION.fieldIndex("speaker");
    private static final int TEXT = VERSION.fieldIndex("text");

    private static final StructType PLACE =
            new StructType()
                    .add("speaker", DataTypes.StringType)
                    .add("text", DataTypes.StringType)
                    .add("documents", DataTypes.LongType)
                    .add("published", DataTypes.StringType)
                    .add("id", DataTypes.StringType)
                    .add("path", DataTypes.StringType);

    /**
     * A conflict; {@code kind} is {@code other-speaker} or {@code other-words}, the versions are in
     * the order in which they appeared.
     */
    static final StructType CONFLICT =
            new StructType()
                    .add("kind", DataTypes.StringType)
                    .add("first", PLACE)
                    .add("others", DataTypes.createArrayType(PLACE));

    private static final StructType SHINGLED =
            new StructType().add("group", DataTypes.StringType).add("version", VERSION);

    /** Versions share a run of so many words, unless every third word was changed. */
    private static final int SHINGLE = 3;

    /**
     * A version is compared with those that have one of its so many runs with the least hash: of
     * two versions that share most of their runs, these are likely to be the same (A. Broder, On
     * the Resemblance and Containment of Documents, 1997).
     */
    private static final int SHINGLES = 8;

    /** Within a group a version is compared with so many before it. */
    private static final int MOST_COMPARED = 40;

    private static final Comparator<Row> BY_APPEARANCE =
            Comparator.<Row, Boolean>comparing(r -> r.getBoolean(UNDATED))
                    .thenComparing(r -> r.isNullAt(PUBLISHED) ? "" : r.getString(PUBLISHED))
                    .thenComparing(r -> r.getString(ID))
                    .thenComparing(r -> r.getString(KEY))
                    .thenComparing(r -> r.getString(WORDS));

    private QuoteJob() {}

    static Dataset<Row> conflicts(Dataset<Row> checked) {
        Dataset<Row> quotes =
                checked.where(col("bad").isNull())
                        .select(
                                col("id"),
                                col("path"),
                                col("published"),
                                explode(col("quotes")).as("q"))
                        .select(
                                col("q.words"),
                                col("q.key"),
                                col("q.edited"),
                                col("id"),
                                struct(
                                                col("published").isNull().as("undated"),
                                                col("published"),
                                                col("id"),
                                                col("path"),
                                                col("q.speaker"),
                                                col("q.text"))
                                        .as("place"));
        Dataset<Row> versions =
                quotes.groupBy("words", "key")
                        .agg(
                                count_distinct(col("id")).as("documents"),
                                min("place").as("place"),
                                min("edited").as("edited"))
                        .cache();
        return otherSpeakers(versions).union(otherWords(versions));
    }

    private static Column[] version() {
        return new Column[] {
            col("words"),
            col("key"),
            col("documents"),
            col("place.undated"),
            col("place.published"),
            col("place.id"),
            col("place.path"),
            col("place.speaker"),
            col("place.text")
        };
    }

    private static Dataset<Row> otherSpeakers(Dataset<Row> versions) {
        return versions.groupBy("words")
                .agg(collect_list(struct(version())).as("all"))
                .where(size(col("all")).gt(1))
                .flatMap(
                        (FlatMapFunction<Row, Row>) r -> mouths(r.getList(1)),
                        Encoders.row(CONFLICT));
    }

    /** Those that cannot be another name of the one who was quoted first. */
    private static Iterator<Row> mouths(List<Row> all) {
        List<Row> sorted = new ArrayList<>(all);
        sorted.sort(BY_APPEARANCE);
        Row first = sorted.get(0);
        List<Row> others =
                sorted.stream()
                        .filter(
                                o ->
                                        QuoteConflicts.areOthers(
                                                first.getString(KEY), o.getString(KEY)))
                        .toList();
        return others.isEmpty()
                ? List.<Row>of().iterator()
                : List.of(conflict("other-speaker", first, others)).iterator();
    }

    private static Dataset<Row> otherWords(Dataset<Row> versions) {
        return versions.where(col("edited").equalTo(false))
                .select(version())
                .flatMap((FlatMapFunction<Row, Row>) QuoteJob::shingles, Encoders.row(SHINGLED))
                .groupByKey((MapFunction<Row, String>) r -> r.getString(0), Encoders.STRING())
                .flatMapSortedGroups(
                        new Column[] {
                            col("version.undated"),
                            col("version.published"),
                            col("version.id"),
                            col("version.key"),
                            col("version.words")
                        },
                        (FlatMapGroupsFunction<String, Row, Row>)
                                (group, members) -> versions(members),
                        Encoders.row(CONFLICT))
                .distinct();
    }

    private static Iterator<Row> shingles(Row version) {
        String[] words = version.getString(WORDS).split(" ", -1);
        String key = version.getString(KEY);
        TreeSet<Integer> hashes = new TreeSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            String run = words[i] + ' ' + words[i + 1] + ' ' + words[i + 2];
            hashes.add(run.hashCode() * 0x9E3779B9);
        }
        String speaker = key.substring(key.lastIndexOf(' ') + 1);
        return hashes.stream()
                .limit(SHINGLES)
                .map(h -> RowFactory.create(speaker + ' ' + h, version))
                .iterator();
    }

    private static Iterator<Row> versions(Iterator<Row> members) {
        Deque<Row> earlier = new ArrayDeque<>();
        List<Row> out = new ArrayList<>();
        while (members.hasNext()) {
            Row next = members.next().getStruct(1);
            List<String> words = List.of(next.getString(WORDS).split(" ", -1));
            for (Row other : earlier) {
                boolean same = next.getString(WORDS).equals(other.getString(WORDS));
                List<String> others = List.of(other.getString(WORDS).split(" ", -1));
                if (!same && QuoteConflicts.areVersions(others, words)) {
                    out.add(conflict("other-words", other, List.of(next)));
                    break;
                }
            }
            earlier.add(next);
            if (earlier.size() > MOST_COMPARED) {
                earlier.remove();
            }
        }
        return out.iterator();
    }

    private static Row conflict(String kind, Row first, List<Row> others) {
        return RowFactory.create(
                kind, place(first), others.stream().map(QuoteJob::place).toArray());
    }

    private static Row place(Row version) {
        return RowFactory.create(
                version.getString(SPEAKER),
                version.getString(TEXT),
                version.getLong(DOCUMENTS),
                version.getString(PUBLISHED),
                version.getString(ID),
                version.getString(PATH));
    }
}
