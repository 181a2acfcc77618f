package nl.regie.fhir.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** What a server says, as long as it is no longer than a dossier can be. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private static final int LONGEST = 64_000_000;

    /** It went on for longer than a dossier can be. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private Optional<Subscription> listening = Optional.empty();

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        listening = Optional.of(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            if (heard.size() + bytes.length > LONGEST) {
                listening.ifPresent(Subscription::cancel);
                body.completeExceptionally(new TooLong());
                return;
            }
            heard.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable thrown) {
        body.completeExceptionally(thrown);
    }

    @Override
    public void onComplete() {
        body.complete(heard.toByteArray());
    }
}
