package org.claimcheck.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes values so that YAML reads them back as they are. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./_][\\p{L}\\p{N} ./_-]*+");

    private Yaml() {}

    static String text(@Nullable String value) {
        String text = value == null ? "" : value;
        if (PLAIN.matcher(text).matches() && !text.endsWith(" ")) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029) {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
