package org.claimcheck.citation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

/** The one identifier that a text presents. */
final class OnlyMention {

    private OnlyMention() {}

    static IdentifierMention of(Scheme scheme, String text, String shown) {
        var found = scheme.find(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).span().of(text)).isEqualTo(shown);
        return found.get(0);
    }
}
