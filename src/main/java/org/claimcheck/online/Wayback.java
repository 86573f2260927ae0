package org.claimcheck.online;

import java.io.IOException;
import org.claimcheck.online.ServiceClient.Body;
import org.jspecify.annotations.Nullable;

/** The availability API of the Wayback Machine. */
final class Wayback {

    private Wayback() {}

    /** The address of a copy of a page that was there; null if none is known. */
    static @Nullable String copy(ServiceClient client, String address) {
        String path = "wayback/available?url=" + RequestAddress.inQuery(address);
        if (!client.asks(Service.WAYBACK)
                || !(client.get(Service.WAYBACK, path) instanceof Body.Text text)
                || text.status() != 200) {
            return null;
        }
        try {
            Json closest = Json.parse(text.text()).at("archived_snapshots").at("closest");
            boolean whole =
                    closest.at("available").text().filter("true"::equals).isPresent()
                            && closest.at("status").text().filter("200"::equals).isPresent();
            String copy = whole ? closest.at("url").text().orElse(null) : null;
            boolean sound =
                    copy != null
                            && RequestAddress.parse(copy).isPresent()
                            && copy.chars().noneMatch(c -> c <= ' ');
            if (!sound) {
                return null;
            }
            client.keep(Service.WAYBACK, path, text.text());
            return copy.replaceFirst("^http:", "https:");
        } catch (IOException e) {
            return null;
        }
    }
}
