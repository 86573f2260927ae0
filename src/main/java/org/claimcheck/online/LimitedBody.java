package org.claimcheck.online;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.claimcheck.online.LimitedBody.Content;
import org.jspecify.annotations.Nullable;

/** The first bytes of an answer; the connection is given up after them. */
final class LimitedBody implements BodySubscriber<Content> {

    /**
     * @param truncated whether there was more
     */
    record Content(ByteBuffer bytes, boolean truncated) {}

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Content> content = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    LimitedBody(int limit) {
        this.limit = limit;
    }

    @Override
    public CompletionStage<Content> getBody() {
        return content;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (limit == 0) {
            given.cancel();
            finish(true);
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int room = limit - bytes.size();
            byte[] taken = new byte[Math.min(room, buffer.remaining())];
            buffer.get(taken);
            bytes.write(taken, 0, taken.length);
            if (buffer.hasRemaining() && !content.isDone()) {
                if (subscription != null) {
                    subscription.cancel();
                }
                finish(true);
            }
        }
    }

    @Override
    public void onError(Throwable fault) {
        content.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        finish(false);
    }

    private void finish(boolean truncated) {
        content.complete(new Content(ByteBuffer.wrap(bytes.toByteArray()), truncated));
    }
}
