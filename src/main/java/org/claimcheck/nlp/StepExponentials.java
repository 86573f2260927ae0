package org.claimcheck.nlp;

/**
 * The exponential function at whole negative numbers of steps, as a product of two numbers of a
 * table: a text asks for forty a token. Within two units in the last place of {@code exp}. Pure.
 */
final class StepExponentials {

    private static final int LOW_BITS = 9;
    private static final int LOW = (1 << LOW_BITS) - 1;

    private final double[] coarse;
    private final double[] fine = new double[LOW + 1];

    /**
     * @param step what one step stands for
     * @param negligible from which exponent on, with its sign changed, the answer is 0
     */
    StepExponentials(double step, double negligible) {
        coarse = new double[(int) (negligible / step) >> LOW_BITS];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = StrictMath.exp(-step * (i << LOW_BITS));
        }
        for (int i = 0; i < fine.length; i++) {
            fine[i] = StrictMath.exp(-step * i);
        }
    }

    /**
     * e to the power of that many steps below nothing.
     *
     * @param below not negative
     */
    double at(int below) {
        int i = below >> LOW_BITS;
        return i < coarse.length ? coarse[i] * fine[below & LOW] : 0;
    }
}
