package org.claimcheck.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.claimcheck.input.Limits;
import org.claimcheck.input.WarcPages;
import org.jspecify.annotations.Nullable;

/** The pages of a web archive. */
final class WarcRecords implements RecordReader {

    private final Path path;
    private final WarcPages pages;

    WarcRecords(Path path, Limits limits) throws IOException {
        this.path = path;
        this.pages = WarcPages.open(path, limits);
    }

    @Override
    public @Nullable CorpusRecord next() throws IOException {
        WarcPages.Item item = pages.next();
        if (item == null) {
            return null;
        }
        Place place = place(item.offset());
        if (item instanceof WarcPages.Page page) {
            String name = path + "!/" + page.address();
            String id = page.id().isEmpty() ? place.toString() : page.id();
            return new CorpusRecord(
                    path, place, limits -> new CorpusDocument(id, page.read(name, limits), null));
        }
        WarcPages.Fault fault = (WarcPages.Fault) item;
        return fault.address() == null
                ? CorpusRecord.bad(
                        path, place, true, "is a damaged web archive (" + fault.reason() + ")")
                : CorpusRecord.bad(path, place, false, fault.reason());
    }

    private Place place(long offset) {
        return new Place(path.toString(), Place.Unit.BYTE, offset);
    }

    @Override
    public Place place() {
        return place(pages.position());
    }

    @Override
    public long position() {
        return pages.position();
    }

    @Override
    public long passedOver() {
        return pages.passedOver();
    }

    @Override
    public void close() throws IOException {
        pages.close();
    }
}
