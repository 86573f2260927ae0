package org.claimcheck.cli;

import java.nio.file.Path;

/** Where a user's caches are. */
final class UserCache {

    private UserCache() {}

    /** A folder of this program; it need not exist. */
    static Path folder(String name) {
        // XDG Base Directory Specification: a path that is not absolute is ignored.
        String given = System.getenv("XDG_CACHE_HOME");
        Path home = Path.of(System.getProperty("user.home"));
        Path base =
                given != null && Path.of(given).isAbsolute()
                        ? Path.of(given)
                        : home.resolve(".cache");
        return base.resolve("claimcheck").resolve(name);
    }
}
