package org.claimcheck.document.html;

import org.claimcheck.document.Metadata;

final class PageMetadata {
    private PageMetadata() {}

    static Metadata of(org.jsoup.nodes.Document page) {
        return Metadata.NONE;
    }
}
