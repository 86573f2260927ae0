package org.claimcheck.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.RunRules;
import org.claimcheck.suppression.Remark.Form;
import org.claimcheck.text.Nearest;
import org.claimcheck.text.Span;

/** What is wrong with the remarks themselves. */
final class Complaints {

    private final List<Remark> remarks;
    private final NextLines lines;
    private final Map<String, RuleInfo> rules = new HashMap<>();
    private final List<String> ids;
    private final Set<String> judged;
    private final List<Finding> found = new ArrayList<>();

    /**
     * @param judged ids of the rules that could have found something
     */
    Complaints(List<Remark> remarks, NextLines lines, List<RuleInfo> all, Set<String> judged) {
        this.remarks = remarks;
        this.lines = lines;
        this.judged = judged;
        this.ids = all.stream().map(RuleInfo::id).toList();
        all.forEach(r -> rules.put(r.id(), r));
    }

    /**
     * @param used what kept a finding out of the report
     * @param idle indexes of ends that end nothing
     */
    List<Finding> about(Set<Scopes.Use> used, Set<Integer> idle) {
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            switch (remark.form()) {
                case UNKNOWN -> unknown(remark);
                case END -> {
                    if (idle.contains(i)) {
                        unused(remark, "Nothing is disabled here that this could enable again.");
                    }
                }
                default -> suppression(i, remark, used);
            }
        }
        return found;
    }

    private void suppression(int index, Remark remark, Set<Scopes.Use> used) {
        if (remark.rules().isEmpty()) {
            unused(
                    remark,
                    remark.form() == Form.BESIDE
                            ? "This line names no rule: write RULE \"words\" -- reason."
                            : "This suppression names no rule: write %s RULE -- reason."
                                    .formatted(remark.keyword()));
            return;
        }
        unknownRule(remark);
        List<String> stale = new ArrayList<>();
        for (String id : remark.rules()) {
            RuleInfo rule = rules.get(id);
            if (rule != null && rule.family() == Family.RUN) {
                unused(remark, "A suppression cannot suppress %s: use --disable.".formatted(id));
            } else if (judged.contains(id) && !used.contains(new Scopes.Use(index, id))) {
                stale.add(id);
            }
        }
        if (!stale.isEmpty()) {
            unused(
                    remark,
                    "No finding of %s %s: take the suppression out."
                            .formatted(String.join(" or ", stale), remark.form().where()));
        }
        if (remark.reason() == null) {
            add(
                    RunRules.SUPPRESSION_WITHOUT_REASON,
                    remark,
                    "This suppression does not say why: add the reason behind two hyphens.");
        }
    }

    /** The first that no rule has. */
    private void unknownRule(Remark remark) {
        remark.rules().stream()
                .filter(id -> !rules.containsKey(id))
                .findFirst()
                .ifPresent(
                        id -> {
                            List<String> near = Nearest.to(id, ids);
                            String rest =
                                    near.isEmpty()
                                            ? "; claimcheck rules lists them."
                                            : "; did you mean " + String.join(" or ", near) + "?";
                            unused(remark, "There is no rule '" + Remark.shown(id) + "'" + rest);
                        });
    }

    /** Comments of other programs that begin alike are left alone. */
    private void unknown(Remark remark) {
        List<String> near =
                Nearest.to(
                        remark.keyword().substring(Remark.LEAD.length()),
                        Form.ofComments().stream().map(Form::word).toList());
        if (!near.isEmpty()) {
            unused(
                    remark,
                    "There is no %s; did you mean %s?"
                            .formatted(Remark.shown(remark.keyword()), Remark.LEAD + near.get(0)));
        }
    }

    private void unused(Remark remark, String message) {
        add(RunRules.UNUSED_SUPPRESSION, remark, message);
    }

    private void add(RuleInfo rule, Remark remark, String message) {
        int at = lines.textAfter(remark.place().end());
        if (judged.contains(rule.id())) {
            found.add(rule.finding(new Span(at, at), remark.place(), message));
        }
    }
}
