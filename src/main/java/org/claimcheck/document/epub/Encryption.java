package org.claimcheck.document.epub;

import java.util.Set;
import org.claimcheck.input.Archive;
import org.claimcheck.input.InputException;
import org.jsoup.nodes.Element;

/** Digital rights management. Fonts are scrambled in many free books, too, and are not read. */
final class Encryption {

    private static final String LIST = "META-INF/encryption.xml";

    /** The font obfuscation of EPUB 3 and that of Adobe. */
    private static final Set<String> FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private Encryption() {}

    /**
     * @throws InputException if the list names anything but fonts
     */
    static void refuse(Archive archive, String book) throws InputException {
        if (!archive.has(LIST)) {
            return;
        }
        for (Element method : Xml.elements(Xml.read(archive, LIST, book), "EncryptionMethod")) {
            Element holder = method.parent();
            boolean key = holder != null && holder.tagName().endsWith("EncryptedKey");
            if (!key && !FONTS.contains(method.attr("Algorithm"))) {
                throw new InputException(book, "is protected (DRM): its text is encrypted");
            }
        }
    }
}
