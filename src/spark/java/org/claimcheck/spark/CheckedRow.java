package org.claimcheck.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.claimcheck.article.Article;
import org.claimcheck.corpus.CorpusQuote;
import org.claimcheck.document.Metadata;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary;
import org.jspecify.annotations.Nullable;

/** What is kept of a checked document: a row of a table. */
final class CheckedRow {

    private static final StructType FINDING =
            new StructType()
                    .add("rule", DataTypes.StringType)
                    .add("severity", DataTypes.StringType)
                    .add("line", DataTypes.IntegerType)
                    .add("excerpt", DataTypes.StringType)
                    .add("message", DataTypes.StringType)
                    .add("fingerprint", DataTypes.StringType);

    private static final StructType QUOTE =
            new StructType()
                    .add("text", DataTypes.StringType)
                    .add("words", DataTypes.StringType)
                    .add("speaker", DataTypes.StringType)
                    .add("key", DataTypes.StringType)
                    .add("edited", DataTypes.BooleanType);

    /**
     * The columns; of a record that could not be checked all but {@code place} and {@code bad} are
     * null.
     */
    static final StructType SCHEMA =
            new StructType()
                    .add("place", DataTypes.StringType)
                    .add("bad", DataTypes.StringType)
                    .add("id", DataTypes.StringType)
                    .add("path", DataTypes.StringType)
                    .add("title", DataTypes.StringType)
                    .add("published", DataTypes.StringType)
                    .add("words", DataTypes.IntegerType)
                    .add("sentences", DataTypes.IntegerType)
                    .add("claims", DataTypes.IntegerType)
                    .add("withEvidence", DataTypes.IntegerType)
                    .add("findings", DataTypes.createArrayType(FINDING))
                    .add("quotes", DataTypes.createArrayType(QUOTE))
                    .add("report", DataTypes.StringType);

    private CheckedRow() {}

    static Row bad(String place, String reason) {
        return RowFactory.create(
                place, reason, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * @param json the report; null if nobody wants it
     */
    static Row of(String place, String id, Report report, @Nullable String json) {
        Article article = report.article();
        Metadata metadata = article.document().metadata();
        Metadata.Published published = article.dated();
        Summary.Counts counts = report.summary().counts();
        return RowFactory.create(
                place,
                null,
                id,
                article.document().source().path(),
                metadata.title(),
                published == null ? null : published.date().toString(),
                counts.words(),
                counts.sentences(),
                report.summary().coverage().claims(),
                report.summary().coverage().withEvidence(),
                report.findings().stream().map(CheckedRow::finding).toArray(),
                quotes(report),
                json);
    }

    private static Row finding(PlacedFinding placed) {
        return RowFactory.create(
                placed.finding().rule(),
                placed.finding().severity().id(),
                placed.location().line(),
                placed.excerpt(),
                placed.finding().message(),
                placed.fingerprint());
    }

    private static Object[] quotes(Report report) {
        List<CorpusQuote> quotes = CorpusQuote.of(report);
        return quotes.stream()
                .map(q -> RowFactory.create(q.text(), q.words(), q.speaker(), q.key(), q.edited()))
                .toArray();
    }
}
