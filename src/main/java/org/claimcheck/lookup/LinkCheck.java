package org.claimcheck.lookup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of visiting one address.
 *
 * @param reason what was answered, or why nobody was asked; no full stop
 * @param movedTo where redirects ended; null if there were none
 * @param fragment whether the page has the place after {@code #}
 * @param archived a copy in the Wayback Machine; null if none was asked for or known
 */
public record LinkCheck(
        Status status,
        String reason,
        @Nullable String movedTo,
        Fragment fragment,
        @Nullable String archived) {

    public enum Status {
        /** The server gave the page. */
        OK("ok"),
        /** The server says that there is no such page, or the name of the host is not known. */
        DEAD("dead"),
        /** Anything else: refused, too slow, an error of the server, trouble with TLS. */
        UNVERIFIED("could-not-verify"),
        /** Not visited on purpose, such as an address in a private network. */
        NOT_FOLLOWED("not-followed");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** The name used in reports. */
        public String id() {
            return id;
        }
    }

    public enum Fragment {
        /** The address has none. */
        NONE,
        FOUND,
        MISSING,
        /** The page was not read whole, is no HTML, or makes such places by a program. */
        UNKNOWN;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A check that says why there is nothing more to say. */
    public static LinkCheck of(Status status, String reason) {
        return new LinkCheck(status, reason, null, Fragment.NONE, null);
    }

    public LinkCheck withFragment(Fragment other) {
        return new LinkCheck(status, reason, movedTo, other, archived);
    }

    public LinkCheck withArchived(@Nullable String copy) {
        return new LinkCheck(status, reason, movedTo, fragment, copy);
    }
}
