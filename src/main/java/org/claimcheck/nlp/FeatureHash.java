package org.claimcheck.nlp;

/**
 * 32-bit hashes of words and features. Model files hold fingerprints instead of strings: half a
 * million of them in 2^32 leave an unseen feature a chance of about 1 in 10,000 to be taken for a
 * known one, which a sum over fifty features does not notice.
 */
final class FeatureHash {
    private FeatureHash() {}

    /** FNV-1a over UTF-16 units, finished with the mixer of MurmurHash3. */
    static int of(CharSequence s) {
        return of(s, 0, s.length());
    }

    static int of(CharSequence s, int start, int end) {
        int h = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            h = (h ^ s.charAt(i)) * 0x01000193;
        }
        return mix(h);
    }

    /** Order matters: {@code join(a, b) != join(b, a)}. */
    static int join(int a, int b) {
        return mix(a * 0x9E3779B1 + b + 0x7F4A7C15);
    }

    private static int mix(int h) {
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
