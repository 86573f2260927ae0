package org.claimcheck.corpus;

import java.io.IOException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.WarcPages;
import org.jspecify.annotations.Nullable;

/** The pages of a web archive. */
final class WarcRecords implements RecordReader {

    private final CorpusFile file;
    private final WarcPages pages;

    WarcRecords(CorpusFile file, Limits limits) throws IOException {
        this.file = file;
        this.pages = WarcPages.open(file.path(), limits);
    }

    @Override
    public @Nullable CorpusRecord next() throws IOException {
        WarcPages.Item item = pages.next();
        if (item == null) {
            return null;
        }
        Place place = place(item.offset());
        if (item instanceof WarcPages.Page page) {
            String name = file.name() + "!/" + page.address();
            String id = page.id().isEmpty() ? place.toString() : page.id();
            return new CorpusRecord(
                    file.path(),
                    place,
                    limits -> new CorpusDocument(id, page.read(name, limits), null));
        }
        WarcPages.Fault fault = (WarcPages.Fault) item;
        return fault.address() == null
                ? CorpusRecord.bad(
                        file.path(),
                        place,
                        true,
                        "is a damaged web archive (" + fault.reason() + ")")
                : CorpusRecord.bad(file.path(), place, false, fault.reason());
    }

    private Place place(long offset) {
        return new Place(file.name(), Place.Unit.BYTE, offset);
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
