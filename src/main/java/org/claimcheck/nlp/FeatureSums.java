package org.claimcheck.nlp;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Sums up what the features of one text weigh for a model. They are told by their names, which are
 * not kept; one that comes again counts once.
 */
final class FeatureSums implements Consumer<CharSequence> {

    private final FlatModel model;
    private final String lead;
    private final double[] sums;

    /** A table of the features that came, each as its number plus one; a power of two. */
    private int[] slots = new int[256];

    private int came;

    /**
     * @param lead what the model puts before each name
     */
    FeatureSums(FlatModel model, String lead) {
        this.model = model;
        this.lead = lead;
        this.sums = new double[model.getNumOutcomes()];
        model.begin(sums);
    }

    @Override
    public void accept(CharSequence name) {
        int feature = model.find(lead, name);
        if (feature >= 0 && isNew(feature)) {
            model.add(feature, sums);
        }
    }

    private boolean isNew(int feature) {
        int slot = FlatModel.slot(feature, slots);
        while (slots[slot] != 0) {
            if (slots[slot] == feature + 1) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = feature + 1;
        came++;
        if (2 * came > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        int[] all = slots;
        slots = new int[2 * all.length];
        for (int known : all) {
            if (known != 0) {
                int slot = FlatModel.slot(known - 1, slots);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = known;
            }
        }
    }

    /** What the model makes of the features that came. */
    double[] probabilities() {
        double[] out = Arrays.copyOf(sums, sums.length);
        model.finish(out);
        return out;
    }
}
