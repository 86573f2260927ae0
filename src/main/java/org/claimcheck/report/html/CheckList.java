package org.claimcheck.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.ledger.Column;
import org.claimcheck.ledger.Row;
import org.claimcheck.ledger.Status;
import org.claimcheck.quote.Quotation;

/**
 * Writes what there is to check, with boxes to tick off, and the cells of the ledger that the page
 * exports.
 */
final class CheckList {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST = 400;

    private final Part part;
    private final Html out;

    /** Ids of elements in the text, by the ids of rows or by where they begin in the file. */
    private final Map<String, String> places = new HashMap<>();

    private CheckList(Part part, Html out) {
        this.part = part;
        this.out = out;
        for (int i = 0; i < part.claims().size(); i++) {
            places.put("claim-" + part.claims().get(i).id(), part.ids().claim(i));
        }
        List<Quotation> quotations = part.article().quotations().all();
        for (int i = 0; i < quotations.size(); i++) {
            int start = part.article().document().location(quotations.get(i).span()).start();
            places.putIfAbsent("quote at " + start, part.ids().quotation(i));
        }
        for (Part.Listed listed : part.listed()) {
            String id = listed.placed().fingerprint();
            places.put("finding-" + id, part.ids().place(listed.placed()));
        }
    }

    static void write(Part part, Html out) {
        CheckList list = new CheckList(part, out);
        if (part.rows().isEmpty()) {
            out.element("p", "Nothing to check was found.", "class", "none");
            return;
        }
        out.open("ol", "class", "rows", "role", "list").line();
        part.rows().forEach(list::row);
        out.close("ol").line();
        out.open("script", "type", "application/json", "class", "ledger");
        out.add(json(part)).close("script").line();
    }

    /** The id of a row, of which people may have made something else in a file of their own. */
    static String id(Row row) {
        return row.at(Column.ID);
    }

    private void row(Row row) {
        String id = part.ids().row(id(row));
        out.open("li", "id", id, "class", "row of-" + row.at(Column.ROW));
        out.open("label");
        if (row.status() == Status.CHECKED) {
            out.open("input", "type", "checkbox", "class", "tick", "checked", "");
        } else {
            out.open("input", "type", "checkbox", "class", "tick");
        }
        out.element("span", Words.cut(row.at(Column.CLAIM), LONGEST), "class", "claim-text");
        out.close("label").line();
        out.open("p", "class", "facts");
        String quoted = row.at(Column.ROW) + " at " + row.at(Column.START);
        String place = places.getOrDefault(id(row), places.get(quoted));
        if (place == null) {
            fact("", row.at(Column.LOCATION));
        } else {
            out.jump(place, row.at(Column.LOCATION)).text(" ");
        }
        String status = row.status() == Status.OPEN ? "" : row.status().id();
        out.element("span", status, "class", "status").text(" ");
        fact("", row.at(Column.ROW) + " " + row.at(Column.KIND));
        fact("by ", row.at(Column.SPEAKER));
        fact("evidence: ", row.at(Column.EVIDENCE));
        fact("needs: ", row.at(Column.NEEDS));
        fact("rules: ", row.at(Column.RULES));
        out.close("p").close("li").line();
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            out.element("span", name + Words.cut(value, LONGEST)).text(" ");
        }
    }

    /**
     * The rows as arrays of cells, in the order of the columns. Less-than signs are escaped, so
     * that no cell can end the element that holds it.
     */
    private static String json(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("document", part.article().document().source().sha256());
            json.writeArrayFieldStart("header");
            for (String heading : Column.header()) {
                json.writeString(heading);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (Row row : part.rows()) {
                json.writeStartArray();
                for (Column column : Column.values()) {
                    json.writeString(row.written(column));
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
