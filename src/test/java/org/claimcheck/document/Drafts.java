package org.claimcheck.document;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Drafts put together from scraps of a format's syntax, well-formed or not. */
public final class Drafts {

    private Drafts() {}

    /** Up to forty of the scraps in any order. */
    public static Arbitrary<String> of(List<String> scraps) {
        return Arbitraries.of(scraps).list().ofMaxSize(40).map(s -> String.join("", s));
    }
}
