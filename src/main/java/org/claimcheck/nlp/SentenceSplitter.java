package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.text.Span;

/** Splits blocks into sentences. */
final class SentenceSplitter {

    private final SentenceDetectorME detector;

    private SentenceSplitter(SentenceDetectorME detector) {
        this.detector = detector;
    }

    static SentenceSplitter load() {
        return Language.load(
                "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                in -> new SentenceSplitter(new SentenceDetectorME(new SentenceModel(in))));
    }

    List<Sentence> split(Document document) {
        List<Sentence> out = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Block.Code) {
                continue;
            }
            for (Span span : split(block.span().of(document.text()))) {
                out.add(new Sentence(span.shift(block.span().start()), i));
            }
        }
        return out;
    }

    /** The sentences of one paragraph, without white space at their ends. */
    List<Span> split(String paragraph) {
        List<Span> out = new ArrayList<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(paragraph)) {
            out.add(new Span(span.getStart(), span.getEnd()));
        }
        return out;
    }
}
