package org.claimcheck.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.document.Comment;
import org.claimcheck.document.Comments;
import org.claimcheck.document.Document;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Fingerprint;

/** What the author of a document asks to be kept out of the report about it. */
public final class Suppressions {

    /**
     * A finding as a suppression sees it.
     *
     * @param at where in the document's own file it begins; -1 if it is in another
     */
    public record Candidate(String rule, int at, String excerpt, Fingerprint.Name name) {}

    /**
     * What became of the findings.
     *
     * @param decisions for each candidate why it is not shown; empty if it is
     * @param findings about the suppressions themselves, on fields
     */
    public record Outcome(List<Optional<Suppression>> decisions, List<Finding> findings) {}

    private final Document document;
    private final List<Remark> remarks = new ArrayList<>();

    private Suppressions(Document document) {
        this.document = document;
        for (Comment comment : Comments.beginning(Remark.LEAD, document)) {
            remarks.add(Remark.comment(comment.text(), comment.span()));
        }
        remarks.addAll(Sidecar.remarks(document));
    }

    /** Those in a document, and in the file {@link Sidecar#attach attached} to it. */
    public static Suppressions in(Document document) {
        return new Suppressions(document);
    }

    /**
     * @param candidates all findings, in any order
     * @param all what is said about every rule there is
     * @param judged ids of the rules that could have found something in this run
     */
    public Outcome weigh(List<Candidate> candidates, List<RuleInfo> all, Set<String> judged) {
        List<Optional<Suppression>> decisions = new ArrayList<>();
        candidates.forEach(c -> decisions.add(Optional.empty()));
        if (remarks.isEmpty()) {
            return new Outcome(decisions, List.of());
        }
        NextLines lines = new NextLines(document);
        Scopes scopes = Scopes.of(remarks, lines, document);
        Map<String, List<Integer>> byRule = new TreeMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            byRule.computeIfAbsent(candidates.get(i).rule(), r -> new ArrayList<>()).add(i);
        }
        Set<Scopes.Use> used = new HashSet<>();
        byRule.forEach(
                (rule, indexes) -> {
                    indexes.sort(Comparator.comparingInt(i -> candidates.get(i).at()));
                    Scopes.Search search = scopes.search(rule);
                    for (int i : indexes) {
                        search.covering(candidates.get(i))
                                .ifPresent(
                                        remark -> {
                                            used.add(new Scopes.Use(remark, rule));
                                            decisions.set(i, Optional.of(why(remark)));
                                        });
                    }
                });
        Complaints complaints = new Complaints(remarks, lines, all, judged);
        return new Outcome(decisions, complaints.about(used, scopes.idle()));
    }

    private Suppression why(int remark) {
        Remark said = remarks.get(remark);
        String reason = said.reason();
        return new Suppression(
                said.form() == Remark.Form.BESIDE ? Suppression.By.SIDECAR : Suppression.By.COMMENT,
                reason == null ? "" : reason);
    }
}
