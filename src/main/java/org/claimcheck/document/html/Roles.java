package org.claimcheck.document.html;

import java.util.IdentityHashMap;
import org.claimcheck.document.Region;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts that elements were found to play; an element without one plays its parent's. */
final class Roles {

    /** The part of everything below an element, with the reason an editor reads. */
    record Role(Region.Kind kind, String reason) {

        boolean isClutter() {
            return kind == Region.Kind.BOILERPLATE && !equals(OUTSIDE);
        }
    }

    static final Role MAIN = new Role(Region.Kind.MAIN, "");
    static final Role OUTSIDE = new Role(Region.Kind.BOILERPLATE, "outside the article");

    /** Hidden words inside a paragraph; to show them would break the sentence. */
    static final Role UNSEEN = new Role(Region.Kind.BOILERPLATE, "hidden words");

    private final IdentityHashMap<Element, Role> byElement = new IdentityHashMap<>();

    void put(Element element, Role role) {
        byElement.put(element, role);
    }

    @Nullable Role of(Element element) {
        return byElement.get(element);
    }

    boolean isUnseen(Element element) {
        return UNSEEN.equals(byElement.get(element));
    }

    boolean isClutter(Element element) {
        Role role = byElement.get(element);
        return role != null && role.isClutter();
    }

    /** The part of an element whose parent plays {@code outer}: clutter stays clutter inside. */
    Role inside(Role outer, Element element) {
        Role own = byElement.get(element);
        if (own == null || outer.isClutter()) {
            return outer;
        }
        boolean onlyInArticle =
                own.kind() == Region.Kind.QUOTE_BLOCK || own.kind() == Region.Kind.CAPTION;
        return onlyInArticle && outer.equals(OUTSIDE) ? outer : own;
    }
}
