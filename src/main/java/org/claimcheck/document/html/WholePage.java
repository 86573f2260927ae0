package org.claimcheck.document.html;

import org.claimcheck.document.Region;
import org.claimcheck.document.html.Roles.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts that elements play in a page that is all document. */
final class WholePage {

    private static final Role AROUND_THE_TEXT =
            new Role(Region.Kind.BOILERPLATE, "part of the book around its text");

    private WholePage() {}

    static Roles mark(Element body) {
        Roles roles = new Roles();
        body.traverse(
                (node, depth) -> {
                    Role role = node instanceof Element element ? role(element) : null;
                    if (role != null) {
                        roles.put((Element) node, role);
                    }
                });
        if (roles.of(body) == null) {
            roles.put(body, Roles.MAIN);
        }
        return roles;
    }

    private static @Nullable Role role(Element element) {
        if (BookTypes.of(element).stream().anyMatch(BookTypes.AROUND_THE_TEXT::contains)) {
            return AROUND_THE_TEXT;
        }
        return switch (element.normalName()) {
            case "nav" -> Clutter.NAVIGATION;
            case "blockquote" -> Clutter.QUOTE;
            case "figcaption" -> Clutter.CAPTION;
            default -> null;
        };
    }
}
