package org.claimcheck.document.wiki;

import org.claimcheck.document.wiki.Template.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters in which a citation template names its authors and editors, under the names that
 * its versions gave them. A role is empty for authors; numbers count from one.
 */
final class Contributors {

    private Contributors() {}

    static @Nullable Parameter last(Template template, String role, int n) {
        if (role.isEmpty()) {
            return n == 1
                    ? template.first("last", "last1", "author", "author1", "surname", "surname1")
                    : template.first("last" + n, "author" + n, "surname" + n);
        }
        return n == 1
                ? template.first(
                        "editor-last",
                        "editor1-last",
                        "editor-last1",
                        "editor",
                        "editor1",
                        "editors")
                : template.first("editor" + n + "-last", "editor-last" + n, "editor" + n);
    }

    static @Nullable Parameter first(Template template, String role, int n) {
        if (role.isEmpty()) {
            return n == 1
                    ? template.first("first", "first1", "given", "given1")
                    : template.first("first" + n, "given" + n);
        }
        return n == 1
                ? template.first("editor-first", "editor1-first", "editor-first1")
                : template.first("editor" + n + "-first", "editor-first" + n);
    }
}
