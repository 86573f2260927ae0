package org.claimcheck.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Nearest;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What is wrong with a value, in words for the person who wrote it. */
final class SettingCheck {

    static final List<String> FAIL_ON = List.of("error", "warning", "note", "never");

    /** The rules that ask about phrases. */
    static final List<String> CUE_RULES =
            List.of(
                    "vague-attribution",
                    "vague-time",
                    "vague-quantity",
                    "subjective-wording",
                    "unsupported-absolute",
                    "hedge",
                    "prediction");

    private static final int LONGEST_CUE = 12;

    private SettingCheck() {}

    /** Null if nothing is wrong. */
    static @Nullable String name(Setting setting, String name) {
        return switch (setting.shape()) {
            case LEVELS -> unknown("rule", name, ruleIds());
            case CUES -> unknown("rule that asks about phrases", name, CUE_RULES);
            default -> name.isEmpty() ? setting.id() + " needs names that are not empty" : null;
        };
    }

    /** Null if nothing is wrong. */
    static @Nullable String value(Setting setting, String value) {
        if (value.isEmpty()) {
            return setting.id() + " has an empty value";
        }
        return switch (setting.shape()) {
            case LEVELS -> Level.of(value).isEmpty() ? oneOf(setting, value, Level.all()) : null;
            case FAIL_ON ->
                    FAIL_ON.contains(value)
                            ? null
                            : oneOf(setting, value, String.join(", ", FAIL_ON));
            case DATE -> isDate(value) ? null : setting.id() + " takes a date such as 2026-03-01";
            case FLAG ->
                    value.equals("true") || value.equals("false")
                            ? null
                            : oneOf(setting, value, "true, false");
            case COUNT ->
                    value.matches("[1-9]\\d{0,5}")
                            ? null
                            : setting.id() + " takes a whole number from 1 to 999999";
            case CUES -> cue(value);
            case TIES -> isPath(value) ? null : "'" + value + "' is not a path";
            case TEXT, TEXTS -> text(setting, value);
        };
    }

    private static @Nullable String text(Setting setting, String value) {
        return switch (setting) {
            case BASELINE, BIBLIOGRAPHY, SOURCES_FOLDERS ->
                    isPath(value) ? null : "'" + value + "' is not a path";
            case ONLINE_SKIP_SERVICES ->
                    unknown(
                            "service",
                            value,
                            List.of(
                                    "crossref",
                                    "datacite",
                                    "doi",
                                    "arxiv",
                                    "openlibrary",
                                    "wayback"));
            case DISCOURAGED_DOMAINS ->
                    value.matches("[\\p{L}\\p{N}.-]{1,253}")
                            ? null
                            : "'" + value + "' is no site such as tattle.example";
            default -> null;
        };
    }

    private static @Nullable String cue(String value) {
        Tokens tokens = Tokens.of(value, new Span(0, value.length()));
        boolean words = tokens.size() > 0 && tokens.size() <= LONGEST_CUE;
        return words ? null : "a phrase has 1 to " + LONGEST_CUE + " words";
    }

    private static @Nullable String unknown(String what, String name, List<String> known) {
        return known.contains(name)
                ? null
                : "there is no "
                        + what
                        + " '"
                        + name
                        + "'"
                        + suggestion(Nearest.to(name, known), known);
    }

    /**
     * @param near those that may have been meant
     */
    static String suggestion(List<String> near, List<String> known) {
        if (!near.isEmpty()) {
            return "; did you mean " + String.join(" or ", near) + "?";
        }
        return known.size() > 30 ? "" : "; there are " + String.join(", ", known);
    }

    private static String oneOf(Setting setting, String value, String values) {
        return setting.id() + " takes one of " + values + ", not " + value;
    }

    static List<String> ruleIds() {
        return Rules.infos().stream().map(RuleInfo::id).toList();
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isPath(String value) {
        try {
            Path path = Path.of(value);
            return !path.toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
