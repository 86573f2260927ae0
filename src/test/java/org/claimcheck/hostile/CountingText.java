package org.claimcheck.hostile;

/** A text that counts how often a sign of it is looked at, and gives up when that is too often. */
final class CountingText implements CharSequence {

    /** Too many looks. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private final String text;
    private final long most;
    private long looks;

    CountingText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooMany();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
