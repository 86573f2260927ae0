package org.claimcheck.document.wiki;

import java.util.HashMap;
import java.util.Map;

/** Templates that stand for a sign or two. */
final class Signs {

    private static final Map<String, String> SHOWN = new HashMap<>();

    static {
        sign("\u00a0", "nbsp|nbs|space|hair space|thin space|thinsp|hsp");
        sign("–", "ndash|en dash");
        sign("\u00a0– ", "snd|spnd|spaced ndash|spaced en dash|sndash|dash");
        sign("—", "mdash|emdash|em dash");
        sign(" — ", "spaced mdash|spaced em dash");
        sign("\u00a0· ", "·|middot|dot|bullet|•|bull|spaced bullet|\\·");
        sign(" / ", "\\");
        sign("=", "=|equals");
        sign("|", "!|pipe");
        sign("'", "'|apostrophe");
        sign("' ", "' \"");
        sign("'\"", "'\"");
        sign("\"'", "\"'");
        sign("'s", "'s");
        sign("®", "reg|registered");
        sign("™", "tm|trademark");
        sign("©", "copyright sign");
        sign("£", "gbp|pound|pound sterling");
        sign("€", "euro|€|eur");
        sign("US$", "us$|usd|usd sign");
        sign("¥", "yen|jpy");
        sign("°", "deg|degree");
        sign("†", "dagger|†");
        sign("‡", "double-dagger");
        sign("½", "1/2|half");
        sign("c. ", "circa|c.|ca|c");
        sign("fl. ", "floruit|fl.");
        sign("No. ", "numero|no.|number sign|abbrlink no");
        sign("−", "minus|−");
        sign("×", "times|×");
        sign("♯", "music sharp|sharp");
        sign("♭", "music flat|flat");
        sign("...", "...|ellipsis|nbellip");
        sign("–", "to dash|–");
        sign("(", "(");
        sign("[", "bracket left");
        sign("]", "bracket right");
        sign("?", "?");
    }

    private Signs() {}

    private static void sign(String shown, String names) {
        for (String name : names.split("\\|", -1)) {
            if (!name.isEmpty()) {
                SHOWN.putIfAbsent(name, shown);
            }
        }
    }

    static boolean contain(String name) {
        return SHOWN.containsKey(name);
    }

    /** The sign; empty for other templates. */
    static String shown(String name) {
        return SHOWN.getOrDefault(name, "");
    }
}
