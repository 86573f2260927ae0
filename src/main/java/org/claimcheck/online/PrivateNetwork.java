package org.claimcheck.online;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Addresses that belong to no public server: the special-purpose registries of IANA for IPv4 and
 * IPv6 (RFC 6890 and its updates), and multicast. IPv4 addresses inside IPv6 ones count as
 * themselves.
 */
final class PrivateNetwork {

    /** First address and length of the prefix. */
    private record Block(int first, int bits) {
        boolean holds(int address) {
            return (address >>> (32 - bits)) == (first >>> (32 - bits));
        }
    }

    private static final Block[] BLOCKS = {
        block(0, 0, 0, 8),
        block(10, 0, 0, 8),
        block(100, 64, 0, 10),
        block(127, 0, 0, 8),
        block(169, 254, 0, 16),
        block(172, 16, 0, 12),
        block(192, 0, 0, 24),
        block(192, 0, 2, 24),
        block(192, 88, 99, 24),
        block(192, 168, 0, 16),
        block(198, 18, 0, 15),
        block(198, 51, 100, 24),
        block(203, 0, 113, 24),
        block(224, 0, 0, 3),
    };

    private PrivateNetwork() {}

    static boolean holds(InetAddress address) {
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? holds4(b, 0) : holds6(b);
    }

    private static boolean holds6(byte[] b) {
        if (isZero(b, 0, 10)) {
            // The unspecified address, loopback, and IPv4 mapped, translated or compatible.
            boolean mapped = b[10] == b[11] && (b[10] == 0 || b[10] == (byte) 0xff);
            return !mapped || holds4(b, 12);
        }
        int first = word(b, 0);
        return switch (first) {
            case 0x0064 -> word(b, 2) != 0xff9b || !isZero(b, 4, 12) || holds4(b, 12);
            case 0x0100, 0x2001 -> first == 0x0100 || word(b, 2) < 0x0200 || word(b, 2) == 0x0db8;
            case 0x2002 -> holds4(b, 2);
            // What is assigned to the public is 2000::/3, and of it 3fff::/20 is for examples.
            default -> (first & 0xe000) != 0x2000 || (first == 0x3fff && word(b, 2) < 0x1000);
        };
    }

    private static boolean holds4(byte[] b, int at) {
        int address = word(b, at) << 16 | word(b, at + 2);
        return Arrays.stream(BLOCKS).anyMatch(block -> block.holds(address));
    }

    private static boolean isZero(byte[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            if (b[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static int word(byte[] b, int at) {
        return (b[at] & 0xff) << 8 | (b[at + 1] & 0xff);
    }

    private static Block block(int a, int b, int c, int bits) {
        return new Block(a << 24 | b << 16 | c << 8, bits);
    }
}
