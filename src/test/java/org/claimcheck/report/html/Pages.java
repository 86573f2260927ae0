package org.claimcheck.report.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.Articles;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.jspecify.annotations.Nullable;

/** Reports and their pages. */
final class Pages {

    /** Markup in every place where a document can have some, and marks around it. */
    static final String HOSTILE =
            """
            ---
            title: "</title><script>hacked=1</script>"
            author: "\\" onload=\\"hacked=1"
            ---

            # A heading <script>hacked=1</script> &lt;img src=x onerror=hacked=1>

            Experts say \\<img src=x onerror="hacked=1"\\> that 73 percent of \\</mark\\>\\</script\\>
            \\<script\\>hacked=1\\</script\\> all boats sink (LS) and (PS) float.[^"onclick=hacked]

            "It (RLO) was \\</li\\>\\</details\\>\\<iframe srcdoc=x\\> said that nobody 'came' & left," it was said.

            A [link](javascript:hacked=1), [data](data:text/html,<script>hacked=1</script>), [own](https://a.example/"onmouseover="hacked=1), [`=cmd|x`](JaVaScRiPt:hacked=1).

            `</code></pre><script>hacked=1</script>` costs 9 times what --> <!-- it did in 1999.

            | a </td><script>hacked=1</script> | "><svg onload=hacked=1> |
            |---|---|
            | ]]> | -->  |

            [^1]: <javascript:hacked=1> Someone: "<b onfocus=hacked=1 autofocus>", javascript:hacked=1, https://b.example/<script>.
            """
                    .replace("(LS)", "\u2028")
                    .replace("(PS)", "\u2029")
                    .replace("(RLO)", "\u202e");

    /** Kept because it loads its models once. */
    private static final Checker CHECKER = Checker.of(Rules.all(), Settings.DEFAULT);

    static final int LARGE = 2_000;

    private static final List<RuleInfo> RULES = Rules.infos();

    private static @Nullable Report large;

    private Pages() {}

    static Report sample(String name) {
        return read(Path.of("samples", name));
    }

    static Report read(Path file) {
        try {
            String name = file.toString();
            Format format = Format.ofFileName(name).orElseThrow();
            return CHECKER.check(SourceReader.read(file, name, format, Limits.DEFAULT));
        } catch (InputException e) {
            throw new AssertionError(e);
        }
    }

    static Report markdown(String text) {
        return Articles.check(Format.MARKDOWN, text, null);
    }

    /** A page by itself. */
    static String page(Report report) {
        return page(report, Ledger.EMPTY);
    }

    /** A page by itself, with what a ledger in the folder of the run knows. */
    static String page(Report report, Ledger known) {
        LedgerPlace place = new LedgerPlace(known, LedgerPlace.NONE.file(), Set.of());
        return new HtmlReport("claimcheck test", RULES, Severity.NOTE, place, false).of(report);
    }

    /** A page of several documents. */
    static String page(List<Report> reports) {
        HtmlReport html =
                new HtmlReport("claimcheck test", RULES, Severity.NOTE, LedgerPlace.NONE, true);
        return html.head()
                + reports.stream().map(html::of).collect(Collectors.joining())
                + html.tail();
    }

    /** An article with very many findings. */
    static synchronized Report large() {
        if (large == null) {
            String text =
                    IntStream.range(0, LARGE / 2)
                            .mapToObj(Pages::paragraph)
                            .collect(Collectors.joining("\n\n", "# Boats\n\n", "\n"));
            Limits usual = Limits.DEFAULT;
            Limits limits = usual.ofFindings(LARGE);
            large =
                    Articles.check(
                            Articles.source(Format.MARKDOWN, text),
                            new Settings(Selection.DEFAULT, limits, null, false, HouseStyle.NONE));
        }
        return large;
    }

    /** Three weekdays that are none. */
    private static String paragraph(int i) {
        return "Boat %d sank on Monday, 3 June 2025, or on Monday, 4 June 2025, or Friday, 5 June 2025."
                .formatted(i);
    }
}
