package org.claimcheck.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first asked for. Safe to share if its source is: threads that
 * ask at the same time may each compute it.
 */
public final class Lazy<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    public static <T> Lazy<T> of(Supplier<T> source) {
        return new Lazy<>(source);
    }

    public T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
