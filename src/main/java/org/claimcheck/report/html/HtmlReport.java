package org.claimcheck.report.html;

import java.util.List;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/**
 * Writes reports as one page for a browser: the article with its marks, the findings beside it, an
 * overview, and what there is to check. All is in the markup; a script only filters, moves about
 * and exports. Takes time in proportion to the documents.
 */
public final class HtmlReport {

    private final String tool;
    private final Rulebook rules;
    private final Severity least;
    private final LedgerPlace known;
    private final boolean many;

    /**
     * @param tool the name and version of the program
     * @param rules all that the run may name
     * @param least findings below this severity are left out
     * @param known what people have written of the documents
     * @param many whether the page may hold more than one document
     */
    public HtmlReport(
            String tool, List<RuleInfo> rules, Severity least, LedgerPlace known, boolean many) {
        this.tool = tool;
        this.rules = new Rulebook(rules);
        this.least = least;
        this.known = known;
        this.many = many;
    }

    /** All that stands before the documents; of a single one {@link #of} makes the whole page. */
    public String head() {
        if (!many) {
            return "";
        }
        Html out = new Html().add(Page.head("claimcheck"));
        out.open("header", "class", "run").element("h1", "claimcheck").line();
        out.element("p", "A part for each document; open one to read it.", "class", "about");
        out.add(Page.filters()).close("header").line().open("main").line();
        return out.toString();
    }

    /** All that stands behind the documents. */
    public String tail() {
        return many ? "</main>\n" + Page.tail(tool) : "";
    }

    /** The part of one document, or the page if there is no other. */
    public String of(Report report) {
        Part part = Part.of(report, rules, least, known, !many);
        Html out = new Html();
        if (many) {
            out.open("details", "class", "document", "id", part.ids().part("document"));
            out.open("summary").line();
            DocumentPart.title(part, out);
            out.close("summary").line();
            DocumentPart.body(part, "", out);
            out.close("details").line();
            return out.toString();
        }
        out.add(Page.head(part.path() + " – claimcheck")).open("main").line();
        out.open("div", "class", "document", "id", part.ids().part("document")).line();
        DocumentPart.title(part, out);
        DocumentPart.body(part, Page.filters(), out);
        out.close("div").line().close("main").line();
        return out.add(Page.tail(tool)).toString();
    }
}
