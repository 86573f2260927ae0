package org.claimcheck.online;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How documents are looked up.
 *
 * @param endpoints where each service is asked, ending in a slash; a service without one is not
 *     asked
 * @param version of this program, which names itself to servers
 * @param mailto whom a service may write to; sent only to those that ask for it; null for nobody
 * @param allowsPrivate whether addresses in private networks are visited too
 * @param timeout for one request, from asking to the last byte
 * @param cache a folder for what was found; null for none
 * @param cacheAge how long a kept answer counts
 */
public record OnlineSettings(
        Map<Service, URI> endpoints,
        String version,
        @Nullable String mailto,
        boolean allowsPrivate,
        Duration timeout,
        @Nullable Path cache,
        Duration cacheAge) {

    public OnlineSettings {
        endpoints = Map.copyOf(endpoints);
    }

    /** Every service at its usual place. */
    public static Map<Service, URI> usualEndpoints() {
        Map<Service, URI> out = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            out.put(service, service.usualEndpoint());
        }
        return out;
    }

    String userAgent(@Nullable Service service) {
        boolean named = service != null && service.wantsContact() && mailto != null;
        return "claimcheck/" + version + (named ? " (mailto:" + mailto + ")" : "");
    }
}
