package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said about a rule; the only home of these facts.
 *
 * @param id kebab-case name of the problem; never reused
 * @param summary the problem in a few words, without a full stop
 * @param question what an editor would write in the margin, a few words
 * @param why why it matters, one or two sentences
 * @param fix what would satisfy the rule, one sentence
 * @param flagged texts on which the rule fires
 * @param clean near-misses on which it must stay silent
 * @param sources where its lists, formulas and thresholds come from
 * @param misses what it is known not to see
 * @param since the version it came with
 * @param when it runs
 */
public record RuleInfo(
        String id,
        Family family,
        Severity severity,
        String summary,
        String question,
        String why,
        String fix,
        List<Example> flagged,
        List<Example> clean,
        List<String> sources,
        List<String> misses,
        String since,
        When when) {

    /** When a rule runs. */
    public enum When {
        ALWAYS(""),
        /** Off until enabled. */
        OPT_IN("off until enabled"),
        /** It judges what was found out online, and is silent otherwise. */
        ONLINE("only with --online"),
        /** It judges by a list that the desk keeps, and is silent without. */
        CONFIGURED("only with a list in the configuration");

        private final String condition;

        When(String condition) {
            this.condition = condition;
        }

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RuleInfo {
        flagged = List.copyOf(flagged);
        clean = List.copyOf(clean);
        sources = List.copyOf(sources);
        misses = List.copyOf(misses);
    }

    /** When the rule runs, if not always; empty if always. */
    public String condition() {
        return when.condition;
    }

    public boolean optIn() {
        return when == When.OPT_IN;
    }

    public boolean online() {
        return when == When.ONLINE;
    }

    /** Whether it compares with sources at hand, and is silent without any. */
    public boolean needsSources() {
        for (Example example : flagged) {
            if (example.source() == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * A small document for {@code explain}; the tests run each.
     *
     * @param source what it quotes from; null if it needs none
     */
    public record Example(Format format, String text, @Nullable Saved source) {}

    /**
     * A source at hand.
     *
     * @param name a URL or label that the example cites it by
     */
    public record Saved(String name, String text) {}

    public static Builder named(String id, Family family, Severity severity) {
        return new Builder(id, family, severity);
    }

    /** A finding of this rule at its usual severity. */
    public Finding finding(Span span, String message) {
        return new Finding(id, severity, message, span, null, List.of());
    }

    /** A finding of this rule on what is no part of the text, as {@link Finding#field} is. */
    public Finding finding(Span span, Span field, String message) {
        return new Finding(id, severity, message, span, field, null, List.of());
    }

    /** Collects the facts; {@link #build} fails when one that must be there is missing. */
    public static final class Builder {
        private final String id;
        private final Family family;
        private final Severity severity;
        private String summary = "";
        private String question = "";
        private String why = "";
        private String fix = "";
        private final List<Example> flagged = new ArrayList<>();
        private final List<Example> clean = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> misses = new ArrayList<>();
        private When when = When.ALWAYS;

        private Builder(String id, Family family, Severity severity) {
            this.id = id;
            this.family = family;
            this.severity = severity;
        }

        public Builder summary(String text) {
            summary = text;
            return this;
        }

        public Builder question(String text) {
            question = text;
            return this;
        }

        public Builder why(String text) {
            why = text;
            return this;
        }

        public Builder fix(String text) {
            fix = text;
            return this;
        }

        /** A plain-text example that is flagged. */
        public Builder flagged(String text) {
            return flagged(Format.TEXT, text);
        }

        public Builder flagged(Format format, String text) {
            flagged.add(new Example(format, text, null));
            return this;
        }

        /** A plain-text example that is flagged beside its source. */
        public Builder flagged(String text, Saved source) {
            flagged.add(new Example(Format.TEXT, text, source));
            return this;
        }

        /** A plain-text near-miss beside its source. */
        public Builder clean(String text, Saved source) {
            clean.add(new Example(Format.TEXT, text, source));
            return this;
        }

        /** A plain-text near-miss. */
        public Builder clean(String text) {
            return clean(Format.TEXT, text);
        }

        public Builder clean(Format format, String text) {
            clean.add(new Example(format, text, null));
            return this;
        }

        public Builder source(String text) {
            sources.add(text);
            return this;
        }

        public Builder misses(String text) {
            misses.add(text);
            return this;
        }

        public Builder optIn() {
            when = When.OPT_IN;
            return this;
        }

        public Builder online() {
            when = When.ONLINE;
            return this;
        }

        public Builder configured() {
            when = When.CONFIGURED;
            return this;
        }

        public RuleInfo build() {
            if (summary.isEmpty()
                    || question.isEmpty()
                    || why.isEmpty()
                    || fix.isEmpty()
                    || flagged.isEmpty()
                    || clean.isEmpty()) {
                throw new IllegalStateException(
                        id + " needs a summary, question, why, fix, a flagged and a clean example");
            }
            return new RuleInfo(
                    id, family, severity, summary, question, why, fix, flagged, clean, sources,
                    misses, "0.1.0", when);
        }
    }
}
