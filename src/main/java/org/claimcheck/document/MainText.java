package org.claimcheck.document;

import java.util.List;

/** The article itself: what is left when navigation, captions, notes and the like are set aside. */
public final class MainText {

    private MainText() {}

    /** Whether blocks of this kind are text of the article. */
    public static boolean includes(Region.Kind kind) {
        return switch (kind) {
            case MAIN, QUOTE_BLOCK, TABLE, CODE -> true;
            case BOILERPLATE, FRONT_MATTER, CAPTION, REFERENCE_LIST, BIBLIOGRAPHY, NOTES -> false;
        };
    }

    public static List<Block> blocks(Document document) {
        return document.blocks().stream().filter(block -> includes(block.region())).toList();
    }

    /** The article's blocks, a line each. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks(document)) {
            out.append(out.isEmpty() ? "" : "\n").append(block.span().of(document.text()));
        }
        return out.toString();
    }
}
