package org.claimcheck.document.html;

import java.util.List;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.claimcheck.document.Metadata;

final class LineRoles {
    private LineRoles() {}

    static List<Placed> mark(DocumentBuilder builder, Metadata metadata) {
        return builder.placed();
    }
}
