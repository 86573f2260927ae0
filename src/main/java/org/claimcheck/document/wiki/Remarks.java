package org.claimcheck.document.wiki;

import java.util.HashMap;
import java.util.Map;

/**
 * What remarks of editors show in square brackets, after the templates of the family of
 * Template:Fix. {@code {{citation}}} alone is a citation and none of them.
 */
final class Remarks {

    private static final Map<String, String> SHOWN = new HashMap<>();

    static {
        remark(
                "citation needed",
                "citation needed|cn|fact|cb|cit|citation required|citeneeded|cite needed"
                        + "|need citation|needs citation|source needed|unsourced|uncited|reference"
                        + " needed|ref needed|refneeded|needcite|citation needed span|cns|fact span"
                        + "|unreferenced inline|uncited inline|proveit|needsource|cite?|fact?");
        remark("who?", "who|who?|who inline");
        remark("when?", "when|when?");
        remark("where?", "where|where?");
        remark("which?", "which|which?");
        remark("why?", "why|why?");
        remark("how?", "how|how?");
        remark("by whom?", "by whom|by whom?|whom");
        remark("according to whom?", "according to whom|according to");
        remark("clarification needed", "clarify|clarification needed|clarify span|clarifyme|what");
        remark("dubious – discuss", "dubious|dubious span");
        remark("disputed – discuss", "disputed inline|disputed-inline");
        remark("dead link", "dead link|deadlink|dl|broken link|link rot|404");
        remark("permanent dead link", "permanent dead link|cbignore dead");
        remark("page needed", "page needed|pn|page number needed|page number|pageneeded");
        remark("better source needed", "better source|better source needed|bsn|bettersource");
        remark("full citation needed", "full citation needed|fcn|full|full citation");
        remark("failed verification", "failed verification|fv|not in source|not in citation given");
        remark("verification needed", "verify source|verification needed|vn|verify inline|check");
        remark("unreliable source?", "unreliable source?|unreliable source|unreliable|rs?|rs");
        remark("self-published source?", "self-published inline|self-published source|sps");
        remark("original research?", "original research inline|or|or?|original research?");
        remark("improper synthesis?", "synthesis inline|syn|improper synthesis?");
        remark("non-primary source needed", "primary source inline|non-primary source needed|psi");
        remark(
                "third-party source needed",
                "third-party inline|third-party source needed|third party inline");
        remark("weasel words", "weasel inline|weasel-inline|weasel words inline");
        remark("peacock prose", "peacock inline|peacock term|peacock prose");
        remark(
                "neutrality is disputed",
                "pov-inline|pov statement|npov language|neutrality inline");
        remark("vague", "vague|vague inline");
        remark("ambiguous", "ambiguous");
        remark("opinion", "opinion");
        remark("specify", "specify");
        remark("quantify", "quantify");
        remark("example needed", "example needed|examples needed|example");
        remark("attribution needed", "attribution needed|attribute quote");
        remark("further explanation needed", "explain|further explanation needed|elucidate");
        remark("need quotation to verify", "request quotation|need quotation|quote request");
        remark("quotation needed", "quotation needed");
        remark("needs update", "update inline|update after|needs update");
        remark("medical citation needed", "medical citation needed|mcn|medcn");
        remark("unreliable medical source?", "unreliable medical source|medrs");
        remark("scientific citation needed", "scientific citation needed");
        remark("additional citation(s) needed", "additional citation needed|acn");
        remark("circular reference", "circular reference");
        remark("not verified in body", "not verified in body|nvib");
        remark("citation not found", "citation not found");
        remark("year needed", "year needed|year missing");
        remark("date missing", "date missing");
        remark("time needed", "time needed");
        remark("isbn missing", "isbn missing|please check isbn");
        remark("relevant? – discuss", "relevance inline|off-topic-inline|importance inline");
        remark("undue weight? – discuss", "undue-inline|undue weight inline");
        remark("contradictory", "contradict-inline|contradictory inline|inconsistent inline");
        remark("speculation?", "speculation inline|speculation?");
        remark("jargon", "jargon inline|technical inline|technical statement");
        remark("tone", "tone inline|inappropriate tone inline");
        remark("compared to?", "compared to?|compared to");
        remark("pronunciation?", "pronunciation needed");
        remark("spelling?", "spelling?|spell?");
    }

    private Remarks() {}

    private static void remark(String shown, String names) {
        for (String name : names.split("\\|", -1)) {
            SHOWN.putIfAbsent(name, shown);
        }
    }

    static boolean contain(String name) {
        return SHOWN.containsKey(name);
    }

    /** What a remark shows, without brackets. */
    static String shown(String name) {
        return SHOWN.getOrDefault(name, name);
    }
}
