package org.claimcheck.online;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The HTTP client of the platform, without cookies and without redirects of its own. */
final class HttpTransport implements Transport {

    private final HttpClient client;
    private final Duration timeout;

    /**
     * @param timeout from asking to the last byte
     */
    HttpTransport(Duration timeout) {
        this.timeout = timeout;
        // Version 2 in the clear asks to upgrade, which some servers take amiss.
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(timeout)
                        .build();
    }

    @Override
    public Answer send(Request request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<LimitedBody.Content>> sent = null;
        try {
            HttpRequest.Builder builder =
                    HttpRequest.newBuilder(request.uri())
                            .method(request.method(), HttpRequest.BodyPublishers.noBody());
            request.headers().forEach(builder::setHeader);
            sent = client.sendAsync(builder.build(), info -> new LimitedBody(request.bodyBytes()));
            return answer(sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (IllegalArgumentException e) {
            throw new IOException("the address cannot be sent", e);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new HttpTimeoutException("no answer in time");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static Answer answer(HttpResponse<LimitedBody.Content> response) {
        Map<String, String> headers = new HashMap<>();
        response.headers()
                .map()
                .forEach((k, v) -> headers.put(k.toLowerCase(Locale.ROOT), v.get(0)));
        LimitedBody.Content content = response.body();
        return new Answer(response.statusCode(), headers, content.bytes(), content.truncated());
    }
}
