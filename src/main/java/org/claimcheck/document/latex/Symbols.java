package org.claimcheck.document.latex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commands without arguments that show characters: the LaTeX kernel, textcomp and eurosym. */
public final class Symbols {

    private static final Map<String, String> SHOWN = shown();

    private Symbols() {}

    /** What a command shows; null if it is none of these. */
    public static @Nullable String of(String name) {
        return SHOWN.get(name);
    }

    private static Map<String, String> shown() {
        Map<String, String> out = new HashMap<>();
        String pairs =
                """
                % % & & $ $ # # _ _ { { } }
                ldots \u2026 dots \u2026 textellipsis \u2026 textendash \u2013 textemdash \u2014
                textquoteleft \u2018 textquoteright \u2019 lq \u2018 rq \u2019
                textquotedblleft \u201c textquotedblright \u201d textquotesingle ' textquotedbl "
                guillemotleft \u00ab guillemotright \u00bb guillemetleft \u00ab guillemetright \u00bb
                guilsinglleft \u2039 guilsinglright \u203a quotedblbase \u201e quotesinglbase \u201a
                textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textbar |
                textless < textgreater > textdollar $ slash / textbullet \u2022
                pounds \u00a3 textsterling \u00a3 euro \u20ac texteuro \u20ac EUR \u20ac
                textyen \u00a5 textcent \u00a2 S \u00a7 textsection \u00a7 P \u00b6
                textparagraph \u00b6 copyright \u00a9 textcopyright \u00a9 textregistered \u00ae
                texttrademark \u2122 dag \u2020 ddag \u2021 textdagger \u2020 textdaggerdbl \u2021
                textdegree \u00b0 degree \u00b0 textmu \u00b5 texttimes \u00d7 textpm \u00b1
                textonehalf \u00bd textonequarter \u00bc textthreequarters \u00be
                textordfeminine \u00aa textordmasculine \u00ba textperthousand \u2030
                textexclamdown \u00a1 textquestiondown \u00bf
                ss \u00df SS \u1e9e ae \u00e6 AE \u00c6 oe \u0153 OE \u0152 o \u00f8 O \u00d8 l \u0142
                L \u0141 aa \u00e5 AA \u00c5 i \u0131 j \u0237 dh \u00f0 DH \u00d0 th \u00fe TH \u00de
                dj \u0111 DJ \u0110 TeX TeX LaTeX LaTeX LaTeXe LaTeX2e BibTeX BibTeX
                XeTeX XeTeX XeLaTeX XeLaTeX LuaTeX LuaTeX LuaLaTeX LuaLaTeX
                """;
        String[] parts = pairs.strip().split("\\s+", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            out.put(parts[i], parts[i + 1]);
        }
        return Map.copyOf(out);
    }
}
