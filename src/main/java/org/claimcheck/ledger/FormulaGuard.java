package org.claimcheck.ledger;

/**
 * Keeps words of a document from running as a formula in a spreadsheet: an apostrophe goes before a
 * cell that begins with one of the signs that OWASP's page on CSV injection lists, and comes off
 * again when the ledger is read. Cells that begin with apostrophes and such a sign get one more, so
 * that the way back is exact.
 */
final class FormulaGuard {

    /** The wide forms run, too, where a spreadsheet is set to Japanese or Chinese. */
    private static final String SIGNS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private static final char GUARD = '\'';

    private FormulaGuard() {}

    static String guard(String cell) {
        return startsFormula(cell) ? GUARD + cell : cell;
    }

    static String unguard(String cell) {
        boolean guarded = !cell.isEmpty() && cell.charAt(0) == GUARD && startsFormula(cell);
        return guarded ? cell.substring(1) : cell;
    }

    /** Whether a sign is the first character, or the first after apostrophes. */
    private static boolean startsFormula(String cell) {
        int i = 0;
        while (i < cell.length() && cell.charAt(i) == GUARD) {
            i++;
        }
        return i < cell.length() && SIGNS.indexOf(cell.charAt(i)) >= 0;
    }
}
