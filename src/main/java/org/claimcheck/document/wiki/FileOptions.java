package org.claimcheck.document.wiki;

import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a link to a picture besides its caption. */
final class FileOptions {

    private static final Set<String> WORDS =
            Set.of(
                    "thumb",
                    "thumbnail",
                    "frame",
                    "framed",
                    "frameless",
                    "border",
                    "left",
                    "right",
                    "center",
                    "centre",
                    "none",
                    "baseline",
                    "sub",
                    "super",
                    "top",
                    "text-top",
                    "middle",
                    "bottom",
                    "text-bottom",
                    "upright",
                    "mini");

    private static final Pattern SETTING =
            Pattern.compile(
                    "\\A(?:(?:alt|link|class|lang|page|upright|thumb|start|end|thumbtime)\\s*+=.*+"
                            + "|\\d*+(?:x\\d++)?\\s*+px|upright\\s*+[\\d.]++)",
                    Pattern.DOTALL);

    private FileOptions() {}

    /**
     * @param option lower case; empty for one that is too long
     */
    static boolean contain(String option) {
        return WORDS.contains(option) || SETTING.matcher(option).matches();
    }
}
